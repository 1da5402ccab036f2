import type { Report } from '../../model/index.ts'

/**
 * What tells the suites of a report apart, by suite: the path below the folder that all of them lie in, which nobody
 * has to read again in every row. Empty where there is only one.
 */
export function suiteNames({ benchmarks }: Report): ReadonlyMap<string, string> {
  const suites = [...new Set(benchmarks.map(({ suite }) => suite))]
  const [first] = suites
  if (first === undefined || suites.length === 1) return new Map()
  const folders = first.split('/').slice(0, -1)
  const own = folders.findIndex((_, at) => {
    const folder = `${folders.slice(0, at + 1).join('/')}/`
    return !suites.every((suite) => suite.startsWith(folder))
  })
  const shared = folders.slice(0, own === -1 ? folders.length : own).join('/')
  return new Map(suites.map((suite) => [suite, suite.slice(shared === '' ? 0 : shared.length + 1)]))
}
