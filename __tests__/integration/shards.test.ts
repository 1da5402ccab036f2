/** A run in two parts, by the command line, with real processes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { parseReport } from '../../src/report/index.ts'
import { benchgate, project } from '../init/fixture.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

afterEach(() => void vi.restoreAllMocks())

const suite = (factor: number): string => `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench().add('a', () => spin(100)).add('b', () => spin(${100 * factor})).add('c', () => spin(100))`

it('is measured by two jobs, and judged once', async () => {
  const directory = project(
    { 'base/a.bench.mjs': suite(1), 'head/a.bench.mjs': suite(4) },
    { installed: ['tinybench'] },
  )
  vi.spyOn(process, 'cwd').mockReturnValue(directory)
  const config = { threshold: '50%', maxTime: '60s', reach: 'skip', why: 'off' }
  writeFileSync(join(directory, 'benchgate.config.json'), JSON.stringify(config))
  const compare = ['compare', './base', './head']
  for (const index of [1, 2]) {
    const own = ['--shard', `${index}/2`, '--json', `${index}.json`]
    const { code, stdout } = await benchgate([...compare, ...own], directory)
    expect(code).toBe(0)
    expect(stdout).toContain(`This is shard ${index} of 2`)
  }
  const names = [1, 2].map((index) => {
    const { benchmarks } = parseReport(readFileSync(join(directory, `${index}.json`), 'utf8'))
    return benchmarks.map(({ name }) => name)
  })
  expect(names).toEqual([['a', 'c'], ['b']])

  const { code, stdout } = await benchgate('judge 2.json 1.json --json whole.json', directory)
  expect(code).toBe(1)
  expect(stdout).toContain('b')
  const whole = parseReport(readFileSync(join(directory, 'whole.json'), 'utf8'))
  expect(whole.benchmarks.map(({ name, results }) => [name, results[0]?.verdict])).toEqual([
    ['a', 'unchanged'],
    ['c', 'unchanged'],
    // On a busy machine there may be no time to confirm what is four times slower; both fail.
    ['b', expect.stringMatching(/^(?:regressed|suspected)$/)],
  ])

  const half = await benchgate('judge 1.json', directory)
  expect(half.code).toBe(2)
  expect(half.stderr).toContain('error[shards-missing]: shard 2 of 2 is missing')
  const saved = await benchgate('run --shard 1/2 --save', directory)
  expect(saved.stderr).toContain('error[shard-saved]')
  const strange = await benchgate('run --shard 3/2', directory)
  expect(strange.stderr).toContain('such as 2/8')
})
