import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toolVersion } from '../../src/model/index.ts'
import { optionTexts } from '../../src/config/index.ts'
import { benchgate } from './command-line.ts'

test.each(['--help', 'compare --help', 'run --help', 'selftest --help', 'report --help'])(
  '%s shows examples on stdout, without loading what measures',
  async (line) => {
    const { code, stdout, stderr, loads } = await benchgate(line)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: benchgate/)
    const own = line.startsWith('--') ? 'compare main' : line.split(' ')[0]
    expect(stdout).toMatch(new RegExp(`Examples:[^]*\\n {2}benchgate ${own}\\b`))
    expect(stderr).toBe('')
    expect(loads).toBe(0)
  },
)

test.each(['compare', 'run'])('the help of %s names every flag with its default', async (name) => {
  const { stdout } = await benchgate([name, '--help'])
  const flat = stdout.replaceAll(/\s+/g, ' ')
  for (const option of optionTexts('flag')) {
    const isChoice = option.placeholder.includes('|')
    const { placeholder } = option
    expect(flat).toContain(
      isChoice
        ? `--${option.name} <choice> ${option.help}; one of ${placeholder.replaceAll('|', ', ')}`
        : `--${option.name} <${placeholder}> ${option.help}`,
    )
    expect(flat).toContain(option.fallback === null ? '' : `default: ${option.fallback}`)
  }
  for (const flag of ['--config', '--json', '--markdown', '--csv', '--no-color']) {
    expect(flat).toContain(`${flag} `)
  }
})

describe('--last', () => {
  const asked = async (line: string) => {
    const { requests } = await benchgate(line)
    return requests.map(({ base, heads, reproduce }) => [base, ...heads, reproduce])
  }

  test('compares the last tags with the first of them, by name', async () => {
    expect(await asked('compare --last 3')).toEqual([
      ['v1.1.0', 'v1.2.0', 'v2.0.0', expect.stringContaining('compare v1.1.0 v1.2.0 v2.0.0')],
    ])
  })

  test('has what is named besides after them, and releases where a package is named', async () => {
    const [tags] = await asked('compare --last 2 .')
    expect(tags?.slice(0, -1)).toEqual(['v1.2.0', 'v2.0.0', '.'])
    const [releases] = await asked('compare npm:lib . --last 2')
    expect(releases?.slice(0, -1)).toEqual(['npm:lib@1.2.0', 'npm:lib@2.0.0', '.'])
  })

  test.each(['1', '21', 'x', '2.5'])('of %s is refused', async (count) => {
    const { code, stderr } = await benchgate(`compare --last ${count}`)
    expect(code).toBe(2)
    expect(stderr).toContain(`--last ${count} is no number of versions`)
  })
})

test('--arms needs no second version, nor a first', async () => {
  const asked = async (line: string[]) =>
    (await benchgate(line)).requests.map(({ base, heads }) => [base, ...heads])
  expect(await asked(['compare', '--arms', 'node,bun'])).toEqual([[null, '.']])
  expect(await asked(['compare', 'v1', '--arms', 'node,bun'])).toEqual([['v1']])
  expect(await asked(['compare', 'v1', '.', '--arms', 'node,bun'])).toEqual([['v1', '.']])
  expect(await asked(['run', '--arms', 'node,bun'])).toEqual([[null, '.']])
})

test('compare needs a version without --last', async () => {
  const { code, stderr } = await benchgate('compare')
  expect(code).toBe(2)
  expect(stderr).toContain("missing required argument 'base'")
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

test.each([80, 60])('help is wrapped by words at %s columns', async (columns) => {
  for (const line of ['--help', 'compare --help', 'history --help', 'help monitor']) {
    const { code, stdout } = await benchgate(line, { columns })
    expect(code).toBe(0)
    // A line that is there to be copied is never wrapped, nor is a word or a usage line.
    const prose = stdout
      .split('\n')
      .filter((each) => !/^ {2}(?:benchgate|source) |^Usage:/.test(each) && / /.test(each.trim()))
    expect(prose.filter((each) => each.length > columns)).toEqual([])
  }
})

test('every command has examples of its own', async () => {
  const { stdout } = await benchgate('completion bash')
  const [, names = ''] = /-eq 1 \] && words='([^']*)'/.exec(stdout) ?? []
  for (const name of names.split(' ').filter((each) => each !== 'help')) {
    const { stdout: help } = await benchgate([name, '--help'])
    expect(`${name}: ${help}`).toMatch(new RegExp(`Examples:[^]*benchgate ${name}\\b`))
  }
})

test('the completion of bash knows commands, flags and values', async () => {
  const { stdout: script } = await benchgate('completion bash')
  const completed = (...typed: readonly string[]): readonly string[] =>
    execFileSync('bash', [
      '-c',
      `${script}\nCOMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _benchgate; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...typed,
    ])
      .toString()
      .trim()
      .split('\n')
  expect(completed('benchgate', 'comp')).toEqual(['compare', 'completion'])
  expect(completed('benchgate', 'compare', 'main', '--fail')).toEqual(['--fail-on'])
  expect(completed('benchgate', 'compare', '--fail-on', 'reg')).toEqual(['regressed'])
  expect(completed('benchgate', 'baseline', 'pr')).toEqual(['prune'])
})
