/** Versions so different in speed that no number of iterations fits both. */
import { expect, it } from 'vitest'
import { asideWarnings, fewSlicing } from '../../src/measure/index.ts'
import { measureOnce, project, versions } from './project.ts'

const file = (turns: number): Record<string, string> => ({
  'a.bench.mjs': `import { Bench } from 'tinybench'
const work = () => { let sum = 0; for (let i = 0; i < ${turns}; i++) sum += Math.sqrt(i); return sum }
await new Bench({ time: 5 }).add('a', work).run()`,
})

const slicing = { ...fewSlicing, slices: 160, warmupMs: 60, extraMs: 0 }

/**
 * A round and how many times larger its ratio is than it should be. One short round on a busy machine may say anything; what
 * is wrong would be so in all of them.
 */
async function clearRound(both: ReturnType<typeof versions>, expected: number) {
  for (let seed = 1; ; seed++) {
    const round = await measureOnce(both, 'a.bench.mjs', ['a'], { slicing, seed })
    expect(round.failures).toEqual([])
    const arms = round.figures.get('a.bench.mjs > a')
    const off = (arms?.['head']?.time ?? 0) / (arms?.['base']?.time ?? 1) / expected
    if (seed === 4 || (off > 0.25 && off < 4)) return { asides: round.asides ?? [], off }
  }
}

it.each([
  ['slower', 20_000, 2_000_000],
  ['faster', 2_000_000, 20_000],
])(
  'measures a head that is a hundred times %s, and says that its slices are uneven',
  async (_, base, head) => {
    const both = versions(project(file(base)), project(file(head)))
    const { asides, off } = await clearRound(both, head / base)
    expect(off).toBeGreaterThan(0.25)
    expect(off).toBeLessThan(4)
    const [warning] = asideWarnings(asides.filter(({ kind }) => kind === 'uneven'))
    // No slice of the slow one is longer than eight slice lengths, or one iteration.
    expect(warning).toMatchObject({ code: 'uneven-slices', shortest: expect.any(Number) })
    if (warning?.code !== 'uneven-slices') return
    expect(warning.shortest).toBeLessThan(1e-3)
    expect(warning.longest).toBeGreaterThan(warning.shortest)
  },
)

it('says nothing of versions that differ by less', async () => {
  const both = versions(project(file(20_000)), project(file(80_000)))
  const { asides = [] } = await measureOnce(both, 'a.bench.mjs', ['a'], { slicing })
  expect(asides.filter(({ kind }) => kind === 'uneven')).toEqual([])
})
