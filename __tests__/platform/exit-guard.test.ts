/** The entries as they are, run by Node.js, and ended from outside of the run. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { x } from 'tinyexec'
import { describe, expect, test } from 'vitest'
import { emptyDirectory, write } from '../prepare/repository.ts'

const src = resolve(import.meta.dirname, '../../src')
const guard = pathToFileURL(join(src, 'platform/exit-guard.ts')).href

interface Ended {
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

async function run(args: readonly string[], cwd: string, env = {}): Promise<Ended> {
  const options = { nodeOptions: { cwd, env: { ...process.env, ...env } } }
  const { exitCode, stdout, stderr } = await x(process.execPath, [...args], options)
  return { code: exitCode, stdout, stderr }
}

/** A program that is guarded, as the entries are. */
function guarded(body: string): Promise<Ended> {
  const program = `import { guardExit } from ${JSON.stringify(guard)}
const finish = guardExit((message) => process.stderr.write(message + '\\n'))
${body}`
  const flags = ['--input-type=module', '--disable-warning=ExperimentalWarning']
  return run([...flags, '--eval', program], src)
}

describe('before it has finished', () => {
  test.each([
    'process.exit(0)',
    'process.exit(1)',
    'process.exitCode = 0; process.exit()',
    'await new Promise(() => {})',
    'new Promise(() => {}).then(() => finish(0))',
    'setTimeout(() => process.exit(0)); await new Promise((done) => setTimeout(done, 1e6))',
    'Promise.reject(new Error("nobody waits")); await new Promise(() => setTimeout(() => {}, 1e6))',
  ])('it fails by: %s', async (body) => {
    const { code, stderr } = await guarded(body)
    expect({ code, stderr }).toMatchObject({ code: 3 })
    expect(stderr).toContain('benchgate ended before it had finished')
  })
})

describe('once it has finished', () => {
  test.each([
    ['finish(0)', 0],
    ['finish(1)', 1],
    ['finish(1); process.exit(0)', 1],
    ['finish(2); setTimeout(() => process.exit(0))', 2],
    ['finish(1); process.exitCode = 0', 1],
  ])('its own exit code stands: %s', async (body, code) => {
    const ended = await guarded(body)
    expect(ended).toMatchObject({ code, stderr: '' })
  })
})

/** Ends the process as soon as the run looks for its config file. */
const saboteur = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { existsSync } = fs
fs.existsSync = (path) => (/benchgate.config/.test(path) ? process.exit(0) : existsSync(path))
syncBuiltinESMExports()`

/** Nothing is left to wait for: whether a file exists is never told. */
const silencer = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { existsSync } = fs
const never = { then() {} }
fs.existsSync = (path) => (/benchgate.config/.test(path) ? never : existsSync(path))
syncBuiltinESMExports()`

describe.each([
  ['process.exit(0) of somebody else', saboteur],
  ['a wait for nothing', silencer],
])('%s', (_, preload) => {
  function project(): string {
    const directory = emptyDirectory()
    write(directory, { 'preload.mjs': preload })
    return directory
  }

  test('never lets the command end with 0', async () => {
    const entry = join(src, 'cli.ts')
    const { code, stderr } = await run(['--import', './preload.mjs', entry, 'run'], project())
    expect({ code, stderr }).toMatchObject({ code: 3 })
    expect(stderr).toContain('error: benchgate ended before it had finished')
  })

  test('never lets the Action end with 0', async () => {
    const entry = join(src, 'action.ts')
    const { code, stdout } = await run(['--import', './preload.mjs', entry], project())
    expect({ code, stdout }).toMatchObject({ code: 3 })
    expect(stdout).toMatch(/^::error::benchgate ended before it had finished/m)
  })
})
