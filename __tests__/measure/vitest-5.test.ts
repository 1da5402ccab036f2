import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { look, shown } from './led.ts'
import { once, project, versions } from './project.ts'
import { definition, five, ours, sum, testDialect, vitestProject } from './vitest-dialects.ts'

testDialect(five)

describe('Vitest 5', () => {
  const at = async (text: string): ReturnType<typeof look> => {
    const directory = vitestProject({ 'a.bench.ts': `${five.head}\n${text}` }, ours)
    return look({ ...versions(directory, directory), base: null }, definition)
  }

  /** Tests as nobody would write them, measured once. */
  const told = once(async () => {
    const text = `${five.head}
import { appendFileSync } from 'node:fs'
import { vi } from 'vitest'
test('libraries', async ({ bench }) => {
  await bench.compare(bench('a', ${sum}), bench('b', ${sum}), { time: 10 })
})
const say = (word) => () => appendFileSync('hooks.log', word + ' ')
describe('group', () => {
  beforeAll(say('beforeAll'))
  beforeEach(say('{'))
  test('hooked', async ({ bench, onTestFinished }) => {
    onTestFinished(say('}'))
    const options = { beforeAll: say('('), beforeEach: say('<'), afterEach: say('>'), afterAll: say(')') }
    await bench('run', options, say('.')).run()
  })
})
test('again', { repeats: 2, retry: 3 }, async ({ bench }) => {
  await bench('run', ${sum}).run()
})
test('faked', async ({ bench }) => {
  vi.useFakeTimers()
  await bench('run', ${sum}).run()
  vi.useRealTimers()
})`
    const directory = vitestProject({ 'a.bench.ts': text }, ours)
    const { discovery, measure } = await look(
      { ...versions(directory, directory), base: null },
      definition,
    )
    rmSync(`${directory}/hooks.log`)
    const { figures, failures } = await measure('a.bench.ts')
    const hooks = readFileSync(`${directory}/hooks.log`, 'utf8')
    return { names: shown(discovery), figures, failures, hooks }
  })

  it('measures what is compared, one after the other', async () => {
    const { figures, failures } = await told()
    expect(failures).toEqual([])
    expect([...figures.keys()].slice(0, 2)).toEqual([
      'a.bench.ts > libraries > a',
      'a.bench.ts > libraries > b',
    ])
  })

  it('runs hooks of tests around theirs, and of a benchmark around its calls', async () => {
    expect((await told()).hooks).toMatch(/^beforeAll \{ \( (< \. > )+\) \} $/)
  })

  it('tries no test again, and measures repeated ones once', async () => {
    const { names, figures } = await told()
    expect(names.filter((name) => name.startsWith('again'))).toEqual(['again > run'])
    expect([...figures.keys()].filter((id) => id.includes('again'))).toHaveLength(1)
  })

  it('measures with real time where a test has faked it', async () => {
    const { figures } = await told()
    expect(figures.get('a.bench.ts > faked > run')?.['head']?.time).toBeGreaterThan(0)
  })

  it('lets tests expect of their figures what they like', async () => {
    const { discovery, measure } = await at(`import { expect } from 'vitest'
test('libraries', async ({ bench }) => {
  const result = await bench.compare(bench('a', ${sum}), bench('b', ${sum}))
  expect(result.get('a')).toBeFasterThan(result.get('b'), { delta: 0.5 })
  expect(result.get('a')).not.toBeSlowerThan(result.get('b'))
  const { throughput, latency } = await bench('c', ${sum}).run()
  expect(throughput.mean).toBeGreaterThan(1e6)
  expect(latency.p99).toBeLessThan(1)
  expect(latency.mean).toBeLessThan(result.get('a').latency.mean)
  await bench('d', ${sum}).run()
})`)
    const names = ['libraries > a', 'libraries > b', 'libraries > c']
    expect(shown(discovery)).toEqual(names)
    const [warning] = discovery.warnings
    expect(warning).toMatchObject({
      code: 'benchmark-file',
      what: 'expectation',
      test: 'libraries',
    })
    const { figures, failures } = await measure('a.bench.ts')
    expect(failures).toEqual([])
    expect(figures.size).toBe(3)
  })

  it('tells why a test did not come to its benchmarks', async () => {
    const { discovery, measure } = await at(`describe('with a server', () => {
  beforeAll(() => { throw new Error('no server', { cause: new Error('no port') }) })
  test('ask', async ({ bench }) => { await bench('run', ${sum}).run() })
})
test('fine', async ({ bench }) => { await bench('run', ${sum}).run() })`)
    expect(shown(discovery)).toEqual([
      'fine > run',
      expect.stringMatching(/^with a server > ask: Error: no server\ncaused by Error: no port\n/),
    ])
    const { figures, failures } = await measure('a.bench.ts')
    expect([...figures.keys()]).toEqual(['a.bench.ts > fine > run'])
    expect(failures[0]).toMatchObject({
      id: 'a.bench.ts > with a server > ask',
      message: expect.stringContaining('no server'),
    })
  })

  it('blames a benchmark whose test fails after it', async () => {
    const { measure } = await at(`test('untidy', async ({ bench }) => {
  await bench('run', ${sum}).run()
  throw new Error('cannot tidy up')
})`)
    const { failures } = await measure('a.bench.ts')
    expect(failures[0]?.message).toMatch('cannot tidy up')
  })

  it('measures one of two projects, and keeps no result that it did not measure', async () => {
    const config = `export default { test: { projects: [
  { test: { name: 'other', benchmark: { include: ['other/**'] } } },
  { define: { NAME: '"right"' }, test: { name: 'right', benchmark: { include: ['*.bench.ts'] } } },
] } }`
    const text = `${five.head}
test(NAME, async ({ bench }) => { await bench('run', { writeResult: './result.json' }, ${sum}).run() })`
    const directory = vitestProject({ 'a.bench.ts': text, 'vitest.config.ts': config }, ours)
    const { discovery } = await look({ ...versions(directory, directory), base: null }, definition)
    expect(shown(discovery)).toEqual(['right > run'])
    expect(existsSync(`${directory}/result.json`)).toBe(false)
  })
})

it('says how to get Vitest where it is missing, and which it takes', async () => {
  const directory = project({ 'a.bench.ts': 'export {}' }, null)
  const own = { ...versions(directory, directory), base: null }
  expect(shown((await look(own, definition)).discovery)[0]).toMatch(/npm install --save-dev vitest/)
  const old = project({ 'a.bench.ts': 'export {}' }, null)
  mkdirSync(`${old}/node_modules/vitest`)
  writeFileSync(`${old}/node_modules/vitest/package.json`, '{"name":"vitest","version":"3.2.4"}')
  const { discovery } = await look({ ...versions(old, old), base: null }, definition)
  expect(shown(discovery)[0]).toMatch(/the project has Vitest 3\.2\.4: use 4 or later/)
})
