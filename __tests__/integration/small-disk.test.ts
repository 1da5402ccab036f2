/** Runs whose directory for temporary files has no room, or is none. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate, type GateResult } from '../../src/gate.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }

function directory(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** @returns runs the gate, on projects that lie elsewhere; `onRounds` hears of the number of rounds so far */
function runIn(temporary: string): (onRounds?: (rounds: number) => void) => Promise<GateResult> {
  const [base, head] = [project(one), project(one)]
  vi.stubEnv('TMPDIR', temporary)
  onTestFinished(() => void vi.unstubAllEnvs())
  return (onRounds = () => undefined) => run(base, head, onRounds)
}

const one = {
  'a.bench.mjs': `import { Bench } from 'tinybench'
export default new Bench().add('spin', () => { let sum = 0; for (let i = 0; i < 1000; i++) sum += i; return sum })`,
}

function run(base: string, head: string, onRounds: (rounds: number) => void): Promise<GateResult> {
  const values = { maxTime: '60s', jobs: '1', threshold: '50%', reach: 'skip', why: 'off' }
  const given = { source: 'flag', values } as const
  const config = parseConfig({ file: null, given, seed: 1 })
  let rounds = 0
  const request = {
    config,
    baselines: null,
    checkpoint: null,
    base,
    heads: [head],
    workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
    reproduce: null,
    onProgress: ({ stage }: { readonly stage: string }) => {
      if (stage === 'screen' || stage === 'confirm') onRounds(++rounds)
    },
  }
  return gate(request, nodePorts(silent, new AbortController().signal))
}

/** A disk of its own that holds next to nothing; null, and a word, where none can be made. */
function smallDisk(): string | null {
  const path = directory()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path])
  if (mounted.status !== 0) {
    process.stderr.write('left out: a small disk takes the right to mount one\n')
    return null
  }
  onTestFinished(() => void spawnSync('umount', ['--lazy', path]))
  return path
}

function fill(disk: string): void {
  for (const bytes of [4096, 1]) {
    for (let i = 0; ; i++) {
      try {
        writeFileSync(join(disk, `filler-${bytes}-${i}`), Buffer.alloc(bytes))
      } catch {
        break
      }
    }
  }
}

it('says so where the disk is full from the start', async (context) => {
  const disk = smallDisk()
  if (disk === null) return context.skip()
  const running = runIn(disk)
  fill(disk)
  await expect(running()).rejects.toMatchObject({
    name: 'GateError',
    fault: { code: 'disk-full', reason: expect.stringContaining('no space left on device') },
  })
})

it('reports what was measured before the disk was full', async (context) => {
  const disk = smallDisk()
  if (disk === null) return context.skip()
  const { report, trouble } = await runIn(disk)((rounds) => {
    if (rounds === 3) fill(disk)
  })
  expect(trouble).toMatchObject({ code: 'disk-full' })
  expect(report.warnings.map(({ code }) => code)).toContain('ended-early')
  expect(report).toMatchObject({ interrupted: true, measured: { rounds: 3 } })
  expect(report.evidence.benchmarks[0]?.samples).toHaveLength(3)
})

it('says so where there is no directory for temporary files, or none that can be written to', async () => {
  const missing = join(directory(), 'missing')
  const running = runIn(missing)
  await expect(running()).rejects.toMatchObject({ code: 'no-temporary-directory' })
  writeFileSync(missing, '')
  await expect(running()).rejects.toMatchObject({
    fault: { code: 'no-temporary-directory', reason: expect.stringContaining(missing) },
  })
})
