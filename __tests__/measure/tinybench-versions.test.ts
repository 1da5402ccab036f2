import { describe, expect, it } from 'vitest'
import { find, measureOnce, project, versions } from './project.ts'

const file = `
import { Bench } from 'tinybench'
const bench = new Bench({ time: 50, iterations: 5 })
bench.add('sync', () => Math.random()).add('async', async () => { await null })
await bench.run()
if (bench.tasks.some((task) => task.result === undefined)) throw new Error('no results to print')
console.table(bench.table())
export default bench
`

describe.each([2, 3, 4, 5, 6])('tinybench %i', (version) => {
  const name = version === 6 ? 'tinybench' : `tinybench-${version}`

  it('runs unchanged: the benchmarks of a file that runs itself are found and measured', async () => {
    const directory = project({ 'bench/a.bench.mjs': file }, name)
    const both = versions(directory, directory)
    const { evidence } = await find(both)
    expect(evidence.map(({ benchmark }) => benchmark.name)).toEqual(['sync', 'async'])
    const { figures, failures } = await measureOnce(both, 'bench/a.bench.mjs', ['sync', 'async'])
    expect(failures).toEqual([])
    for (const arms of figures.values()) {
      expect(Object.keys(arms).toSorted()).toEqual(['base', 'head'])
      for (const { time } of Object.values(arms)) expect(time).toBeGreaterThan(0)
    }
    expect(figures.size).toBe(2)
  })

  it('keeps the hooks, in their order and around the calls they belong to', async () => {
    const directory = project(
      {
        'hooks.bench.mjs': `
import { Bench } from 'tinybench'
import { appendFileSync } from 'node:fs'
const say = (word) => () => appendFileSync('hooks.log', word + ' ')
const bench = new Bench({ setup: say('setup'), teardown: say('teardown') })
bench.add('hooked', say('call'), {
  beforeAll: say('beforeAll'), beforeEach: say('beforeEach'), afterEach: say('afterEach'), afterAll: say('afterAll'),
})
export default bench`,
      },
      name,
    )
    const { readFileSync } = await import('node:fs')
    const { failures } = await measureOnce(
      { ...versions(directory, directory), base: null },
      'hooks.bench.mjs',
      ['hooked'],
    )
    expect(failures).toEqual([])
    const said = readFileSync(`${directory}/hooks.log`, 'utf8').trim()
    expect(said).toMatch(/^setup beforeAll (beforeEach call afterEach )+afterAll teardown$/)
  })
})
