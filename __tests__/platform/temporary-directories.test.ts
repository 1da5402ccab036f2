import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import {
  identityOf,
  standingOf,
  type ProcessIdentity,
} from '../../src/platform/processes/process-identity.ts'
import {
  makeTemporary,
  removeTemporary,
  sweepTemporary,
} from '../../src/platform/files/temporary-directories.ts'

const module = JSON.stringify(resolve('src/platform/files/temporary-directories.ts'))
let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  vi.stubEnv('TMPDIR', root)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true, force: true })
  })
})

/** Of a process that ends without removing it. */
function leftBehind(): string {
  const script = `import { makeTemporary } from ${module}
process.stdout.write(makeTemporary('bg-'))
process.kill(process.pid, 'SIGKILL')`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  writeFileSync(join(stdout, 'content'), '')
  return stdout
}

/** A process that is no more. */
const gone = { ...identityOf(process.pid), pid: 2 ** 22 + 1, started: '1' }

function marked(name: string, mark: Partial<ProcessIdentity>): string {
  const path = join(root, name)
  mkdirSync(path)
  const text = JSON.stringify({ ...identityOf(process.pid), ...mark })
  writeFileSync(`${path}.run`, text)
  return path
}

it('removes what a killed process has left', async () => {
  const path = leftBehind()
  expect(path).toContain(root)
  expect(await sweepTemporary()).toEqual([])
  expect(readdirSync(root)).toEqual([])
})

it('leaves alone what a process has that runs', async () => {
  const path = makeTemporary('benchgate-x-')
  await sweepTemporary()
  expect(existsSync(path)).toBe(true)
  await removeTemporary(path)
  expect(readdirSync(root)).toEqual([])
})

it.skipIf(process.platform !== 'linux')(
  'knows a number that another process has by now',
  async () => {
    const path = marked('bg-000000', { started: '1' })
    await sweepTemporary()
    expect(existsSync(path)).toBe(false)
  },
)

it('leaves alone what is not marked, or not by us, or may be of another machine or container', async () => {
  mkdirSync(join(root, 'bg-111111'))
  mkdirSync(join(root, 'bg-222222'))
  writeFileSync(join(root, 'bg-222222.run'), '{"pid":0}')
  const paths = [
    'bg-111111',
    'bg-222222',
    marked('other-000000', gone),
    marked('bg-333333', { ...gone, boot: 'another', host: 'another' }),
    marked('bg-444444', { ...gone, namespace: 'another' }),
  ]
  await sweepTemporary()
  expect(paths.map((path) => existsSync(resolve(root, path)))).toEqual(paths.map(() => true))
})

it.skipIf(process.platform === 'win32')('does not follow a link', async () => {
  const target = leftBehind()
  const elsewhere = join(root, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'precious'), '')
  symlinkSync(elsewhere, join(target, 'link'))
  symlinkSync(elsewhere, join(root, 'bg-555555'))
  writeFileSync(join(root, 'bg-555555.run'), JSON.stringify(gone))
  await sweepTemporary()
  expect(existsSync(target)).toBe(false)
  expect(existsSync(join(elsewhere, 'precious'))).toBe(true)
})

it.skipIf(process.getuid?.() !== 0)('leaves alone what another user has', async () => {
  const path = leftBehind()
  const another = leftBehind()
  const { status } = spawnSync('chown', ['12345', path, `${another}.run`])
  expect(status).toBe(0)
  await sweepTemporary()
  expect([path, another].map((each) => existsSync(each))).toEqual([true, true])
})

it('takes a process of this machine before it was started anew for one that is gone', () => {
  const own = identityOf(process.pid)
  expect(standingOf(own)).toBe('runs')
  expect(standingOf({ ...own, boot: 'an earlier one' })).toBe('gone')
})
