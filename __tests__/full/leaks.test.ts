import { expect, it } from 'vitest'
import { suite, withExtras } from '../measure/benchmarks-of.ts'
import { measureOnce, project, versions } from '../measure/project.ts'

it('calls nothing a leak that is not, in any of 20 rounds', async () => {
  const text = `${suite(
    `'garbage', () => { kept[0] = new Array(100).fill(0) }`,
    `'ring', () => { kept[1 + n++ % 1000] = { n } }`,
    `'cache', () => { cache.set(n++, { n }); if (cache.size > 2000) cache.delete(cache.keys().next().value) }`,
    `'async', async () => { kept[0] = await JSON.parse('{"a":[1,2]}') }`,
  )}
let n = 0
const cache = new Map()`
  const directory = project({ 'a.bench.mjs': text })
  const names = ['garbage', 'ring', 'cache', 'async']
  const found: unknown[] = []
  // Two arms a round.
  for (let round = 0; round < 10; round++) {
    const { figures } = await measureOnce(versions(directory, directory), 'a.bench.mjs', names, {
      slicing: { ...withExtras.slicing, warmupMs: 20, extraMs: 10 },
      seed: round,
    })
    for (const arms of figures.values()) {
      found.push(...Object.values(arms).map(({ retained }) => retained ?? 0))
    }
  }
  expect(found).toHaveLength(80)
  expect(new Set(found)).toEqual(new Set([0]))
})
