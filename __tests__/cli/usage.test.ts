import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toolVersion } from '../../src/model/index.ts'
import { optionTexts } from '../../src/config/index.ts'
import { benchgate } from './command-line.ts'

test.each(['--help', 'compare --help', 'run --help', 'selftest --help', 'report --help'])(
  '%s shows examples on stdout, without loading what measures',
  async (line) => {
    const { code, stdout, stderr, loads } = await benchgate(line)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: benchgate/)
    expect(stdout).toContain('benchgate compare main ')
    expect(stderr).toBe('')
    expect(loads).toBe(0)
  },
)

test.each(['compare', 'run'])('the help of %s names every flag with its default', async (name) => {
  const { stdout } = await benchgate([name, '--help'])
  const flat = stdout.replaceAll(/\s+/g, ' ')
  for (const option of optionTexts('flag')) {
    expect(flat).toContain(`--${option.name} <${option.placeholder}> ${option.help}`)
    expect(flat).toContain(option.fallback === null ? '' : `default: ${option.fallback}`)
  }
  for (const flag of ['--config', '--json', '--markdown', '--csv', '--no-color']) {
    expect(flat).toContain(`${flag} `)
  }
})

test('the version is that of the package', async () => {
  const { version: published } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(toolVersion).toBe(published)
  expect(await benchgate('--version')).toMatchObject({ code: 0, stdout: `${toolVersion}\n` })
})

test.each([
  ['no command', '', 'Usage: benchgate'],
  ['an unknown command', 'compart main', 'Did you mean compare?'],
  ['an unknown flag', 'compare main --treshold 5%', 'Did you mean --threshold?'],
  ['no base', 'compare', "missing required argument 'base'"],
  [
    'a flag without its value',
    'compare main --setup',
    "option '--setup <command>' argument missing",
  ],
  ['versions to a run that compares nothing', 'run main', 'too many arguments'],
])('%s is a mistake of usage', async (_, line, message) => {
  const { code, stdout, stderr, requests } = await benchgate(line)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(message)
  expect(requests).toEqual([])
})
