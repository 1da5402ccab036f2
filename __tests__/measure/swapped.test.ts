/** Which of two versions is the base must not matter but for the sign. */
import { median } from 'simple-statistics'
import { expect, it } from 'vitest'
import { observe } from '../../src/compare/index.ts'
import { measureOnce, project, quick, versions } from './project.ts'

const suite = (times: number): Record<string, string> => ({
  'a.bench.mjs': `import { Bench } from 'tinybench'
const spin = () => { let sum = 0; for (let i = 0; i < ${times}; i++) sum += Math.sqrt(i); return sum }
export default new Bench().add('spin', spin)`,
})

const slicing = { ...quick.slicing, sliceMs: 1, slices: 40, warmupMs: 30 }

/** Log ratios of some rounds; a round's coins come from its seed, the same for both orders. */
async function changes(base: string, head: string): Promise<number[]> {
  const pair = versions(base, head)
  const found: number[] = []
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { figures } = await measureOnce(pair, 'a.bench.mjs', ['spin'], { seed, slicing })
    const arms = figures.get('a.bench.mjs > spin') ?? {}
    const samples = [{ round: seed, stage: 'screen', arms } as const]
    const { rounds } = observe(samples, { base: 'base', head: 'head' }, 'time')
    found.push(...rounds.map(({ change }) => change))
  }
  return found
}

it('finds the mirror image when the two checkouts of a pair are swapped', async () => {
  const [fast, slow] = [project(suite(1000)), project(suite(1500))]
  const forth = await changes(fast, slow)
  const back = await changes(slow, fast)
  expect(forth).toHaveLength(6)
  expect(back).toHaveLength(6)
  // Half as much again: 40 % in logs. What noise there is must not reach a quarter of it.
  expect(median(forth)).toBeGreaterThan(0.1)
  expect(Math.abs(median(forth) + median(back))).toBeLessThan(0.1)
})
