/** Reading benchmark files takes of the time that a run has. */
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { Interrupted } from '../../src/errors.ts'
import { gate } from '../../src/gate.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { renderProgress, type Progress } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const file = `import { Bench } from 'tinybench'
export default new Bench().add('one', () => Math.sqrt(2))`

it('counts the time of reading in max-time, and says how far it has come', async () => {
  const directory = project({ 'a.bench.mjs': file, 'b.bench.mjs': file })
  const stop = new AbortController()
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const real = nodePorts(silent, stop.signal)
  let skipped = 0
  const clock = { ...real.clock, seconds: () => real.clock.seconds() + skipped }
  const told: Progress[] = []
  const { report } = await gate(
    {
      config: parseConfig({
        file: null,
        given: { source: 'flag', values: { maxTime: '1h', reach: 'skip', why: 'off' } },
        seed: 1,
      }),
      baselines: null,
      checkpoint: null,
      base: directory,
      heads: [directory],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress(progress) {
        told.push(progress)
        // As if the last file had taken that long.
        if (progress.stage === 'read' && progress.read === progress.suites) skipped = 1000
        if (progress.stage === 'screen') stop.abort(new Interrupted('SIGINT'))
      },
    },
    { ...real, clock },
  )
  const stages = told.map(({ stage }) => stage)
  expect(stages.indexOf('read')).toBe(1)
  const lines = told.map((progress) => renderProgress(progress, 20))
  expect(lines).toContain('reading 0 of 2 files')
  const round = told.find(({ stage }) => stage === 'screen')
  expect(round?.elapsedSeconds).toBeGreaterThan(1000)
  expect(round).toMatchObject({
    secondsLeft: expect.closeTo(3600 - (round?.elapsedSeconds ?? 0), 1),
  })
  expect(report.measured.seconds).toBeGreaterThan(1000)
})
