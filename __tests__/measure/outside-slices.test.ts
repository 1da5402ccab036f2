/** Processor time that a benchmark's process uses while it is not its turn. */
import { describe, expect, it } from 'vitest'
import { asideWarnings, fewSlicing, type Aside } from '../../src/measure/index.ts'
import { measureOnce, project, versions } from './project.ts'

const file = (more: string): Record<string, string> => ({
  'a.bench.mjs': `import { Bench } from 'tinybench'
import { Worker } from 'node:worker_threads'
${more}
const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
const bench = new Bench({ time: 5 }).add('a', () => busy(0.5))
await bench.run()`,
})

/** A thread that never rests, and is up before the benchmark is. */
const burning = `const thread = new Worker('require("node:worker_threads").parentPort.postMessage(1); for (;;);', { eval: true })
thread.unref()
await new Promise((resolve) => thread.once('message', resolve))`

async function sharesOf(head: string) {
  const both = versions(project(file('')), project(file(head)))
  const slicing = { ...fewSlicing, slices: 320, warmupMs: 20, extraMs: 0 }
  const { asides = [], failures } = await measureOnce(both, 'a.bench.mjs', ['a'], { slicing })
  expect(failures).toEqual([])
  const outside = asides.filter((each) => each.kind === 'outside')
  const shares = outside.map(({ arm, cpuSeconds, waitedSeconds }) => [arm, cpuSeconds / waitedSeconds] as const) // prettier-ignore
  return {
    shares: Object.fromEntries(shares),
    codes: asideWarnings(asides).map(({ code }) => code),
  }
}

it('is told of the version whose thread burns a CPU', async () => {
  const { shares, codes } = await sharesOf(burning)
  expect(shares['head']).toBeGreaterThan(0.1)
  expect(codes).toEqual(['busy-outside-slices'])
})

it('is next to nothing of a benchmark without threads', async () => {
  const { shares, codes } = await sharesOf('')
  expect(Math.max(...Object.values(shares))).toBeLessThan(0.1)
  expect(codes).toEqual([])
})

describe('the warning', () => {
  const outside = (arm: string, cpuSeconds: number): Aside => {
    return { kind: 'outside', id: 'a.js > a', arm, cpuSeconds, waitedSeconds: 1 }
  }

  it('tells the share of each version over all rounds', () => {
    const rounds = [outside('base', 0.01), outside('head', 0.5), outside('head', 0.3)]
    const [warning] = asideWarnings(rounds)
    expect(warning).toMatchObject({
      shares: [
        { version: 'base', share: 0.01 },
        { version: 'head', share: 0.4 },
      ],
    })
  })

  it('stays away where next to no time was waited, so that the share says nothing', () => {
    const brief = { cpuSeconds: 0.02, waitedSeconds: 0.01 }
    expect(asideWarnings([{ ...outside('head', 0), ...brief }])).toEqual([])
  })

  it('stays away at what waiting costs', () => {
    expect(asideWarnings([outside('base', 0.09), outside('head', 0.02)])).toEqual([])
  })
})

it('tells once of a file that fails after its benchmarks, and of benchmarks that need others', () => {
  const threw = { kind: 'threw', suite: 'a.js', arm: 'head', message: 'Error: no\n at x' } as const
  const needs = (id: string): Aside => ({ kind: 'needs-earlier', id })
  const warnings = asideWarnings([threw, threw, needs('a'), needs('a'), needs('b')])
  expect(warnings).toEqual([
    { code: 'file-failed', suite: 'a.js', version: 'head', rounds: 2, reason: 'Error: no' },
    { code: 'needs-earlier', benchmarks: ['a', 'b'] },
  ])
})
