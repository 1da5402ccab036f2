import { describe, expect, it } from 'vitest'
import { look, tinybenchFiles } from './led.ts'
import { find, project, quick, versions } from './project.ts'

/** A file with benchmarks of these names. */
const suite = (...names: readonly string[]) => ({
  'a.bench.mjs': `import { Bench } from 'tinybench'
const bench = new Bench()
for (const name of ${JSON.stringify(names)}) bench.add(name, () => Math.sqrt(name.length))
export default bench`,
})

async function found(
  base: readonly string[],
  head: readonly string[],
  renames: readonly { readonly from: string; readonly to: string }[],
) {
  const both = versions(project(suite(...base)), project(suite(...head)))
  const { evidence, warnings } = await find(both, { ...quick, renames })
  return {
    benchmarks: evidence.map(({ benchmark, was, versions: having }) => ({
      name: benchmark.name,
      was: was ?? null,
      versions: having,
    })),
    said: warnings.filter(({ code }) => code === 'rename-unmatched'),
  }
}

const both = ['base', 'head']

describe('a benchmark that was renamed', () => {
  it('is one benchmark, of both versions, that tells its former name', async () => {
    const renames = [{ from: 'old', to: 'new' }]
    expect(await found(['old', 'same'], ['same', 'new'], renames)).toEqual({
      benchmarks: expect.arrayContaining([
        { name: 'new', was: 'old', versions: both },
        { name: 'same', was: null, versions: both },
      ]),
      said: [],
    })
  })

  it('is measured in both versions, by its present name', async () => {
    const two = versions(project(suite('same', 'old')), project(suite('new', 'same')))
    const renames = [{ from: 'old', to: 'new' }]
    const { measure } = await look(two, tinybenchFiles('a.bench.mjs'), { renames })
    const { figures, failures } = await measure('a.bench.mjs')
    expect(failures).toEqual([])
    expect([...figures.keys()].toSorted()).toEqual(['a.bench.mjs > new', 'a.bench.mjs > same'])
    expect(Object.keys(figures.get('a.bench.mjs > new') ?? {}).toSorted()).toEqual(both)
  })

  it('is past, and nothing to tell of, where the base has its present name', async () => {
    const renames = [{ from: 'old', to: 'new' }]
    const { benchmarks, said } = await found(['new'], ['new'], renames)
    expect(benchmarks).toEqual([{ name: 'new', was: null, versions: both }])
    expect(said).toEqual([])
  })

  it('keeps its name where a new benchmark has taken the former one', async () => {
    const renames = [{ from: 'old', to: 'new' }]
    expect((await found(['old', 'new'], ['old', 'new'], renames)).benchmarks).toEqual([
      { name: 'old', was: null, versions: both },
      { name: 'new', was: null, versions: both },
    ])
  })
})

describe('a rename that does nothing is told', () => {
  it.each([
    ['no head has the new name', ['old'], ['old'], 'not-in-heads'],
    ['the base has neither', ['same'], ['same', 'new'], 'not-in-base'],
  ])('where %s', async (_, base, head, why) => {
    const { said } = await found(base, head, [{ from: 'old', to: 'new' }])
    expect(said).toEqual([{ code: 'rename-unmatched', from: 'old', to: 'new', why }])
  })

  it('where the benchmark was moved to another file', async () => {
    const moved = { 'b.bench.mjs': suite('new')['a.bench.mjs'] }
    const two = versions(project(suite('old', 'same')), project({ ...suite('same'), ...moved }))
    const renames = [{ from: 'a.bench.mjs > old', to: 'b.bench.mjs > new' }]
    const { warnings } = await find(two, { ...quick, renames })
    const said = warnings.filter(({ code }) => code === 'rename-unmatched')
    expect(said).toMatchObject([{ why: 'other-file' }])
  })
})
