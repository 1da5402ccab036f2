import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'

const processes = nodeProcesses(new AbortController().signal)

/** A project with a program of its own, which says whose it is. */
function project(name: string, programs: readonly string[] = ['tool']): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const bin = join(directory, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  for (const program of programs) {
    writeFileSync(join(bin, program), `#!/bin/sh\necho ${name}\n`)
    chmodSync(join(bin, program), 0o755)
  }
  return directory
}

/** As `npx` would have started us in that project. */
function startedIn(directory: string): void {
  const path = [join(directory, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
  vi.stubEnv('PATH', path)
  onTestFinished(() => void vi.unstubAllEnvs())
}

async function answers(cwd: string, programs: { readonly programs?: 'own' }): Promise<string> {
  const { stdout, stderr } = await processes.shell('tool', { cwd, ...programs })
  return stdout.trim() || stderr
}

describe('a program that a version’s line calls', () => {
  it('is the version’s own, not that of the project that `npx` was called in', async () => {
    startedIn(project('head'))
    expect(await answers(project('base'), { programs: 'own' })).toBe('base')
  })

  it('is found also from a folder of the project', async () => {
    startedIn(project('head'))
    const base = project('base')
    mkdirSync(join(base, 'packages/app'), { recursive: true })
    expect(await answers(join(base, 'packages/app'), { programs: 'own' })).toBe('base')
  })

  it('is looked for on the path alone where nobody has put a project’s there', async () => {
    const path = (process.env['PATH'] ?? '').split(delimiter)
    const plain = path.filter((each) => !each.includes('node_modules'))
    vi.stubEnv('PATH', plain.join(delimiter))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await answers(project('base'), { programs: 'own' })).toContain('not found')
  })
})

it('our own programs are the same for all versions', async () => {
  startedIn(project('head'))
  expect(await answers(project('base'), {})).toBe('head')
})

it('where `npm run` was called is nobody’s business', async () => {
  const told = ['INIT_CWD', 'npm_package_json', 'npm_lifecycle_event']
  for (const name of told) vi.stubEnv(name, 'told')
  vi.stubEnv('npm_config_registry', 'kept')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { stdout } = await processes.shell('env', { cwd: tmpdir() })
  expect(stdout.split('\n').filter((line) => line.endsWith('=told'))).toEqual([])
  expect(stdout).toContain('npm_config_registry=kept')
})
