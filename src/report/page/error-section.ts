import type { BenchmarkReport, Report } from '../../model/index.ts'
import { withVerdict, worstFirst } from '../scene/rows.ts'
import { name, plain } from '../text/phrase.ts'
import { toldApart } from '../text/told-apart.ts'
import { calledAs } from '../words/called-as.ts'
import { count, grouped } from '../words/count.ts'
import type { PageSection } from './report-page.ts'

/**
 * Benchmarks without figures, with what their code said: each message once, since all of a file fail by one, and a
 * project's files often by one that differs in the file's own name alone.
 */
export function errorSection(report: Report): PageSection {
  const told = report.benchmarks.flatMap((benchmark) => {
    const messages = new Set(benchmark.results.flatMap(({ error }) => error ?? []))
    return Array.from(messages, (message) => ({ message, benchmark }))
  })
  const ids = toldApart(
    told.map(({ benchmark }) => benchmark.id),
    idColumns,
  )
  const found = Map.groupBy(told, ({ message, benchmark }) =>
    message.replaceAll(benchmark.suite, ''),
  )
  const lines = Array.from(found.values(), (of) => {
    const failed = [...new Set(of.map(({ benchmark }) => benchmark))]
    return {
      message: of[0]?.message ?? '',
      benchmarks: failed.map(({ id }) => ids.get(id) ?? id),
      number: numberOf(failed),
    }
  })
  const [only, ...others] = new Set(told.map(({ benchmark }) => benchmark))
  const named = only === undefined || others.length > 0 ? [] : [plain(': '), name(calledAs(only))]
  const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable'
  const isNews = isBroken && withVerdict(worstFirst(report), 'regressed').length === 0
  return {
    name: 'errors',
    telling: 'both',
    fold: isNews ? 'open' : 'closed',
    summary: [plain(`${grouped(1 + others.length)} could not be measured`), ...named],
    thing: 'error',
    body: { kind: 'errors', lines },
  }
}

/** As wide as any form shows an id. */
const idColumns = 100

/** A suite that cannot be loaded stands there as one benchmark. */
function numberOf(failed: readonly BenchmarkReport[]): string {
  if (failed.length < 2) return ''
  const suites = new Set(failed.map(({ suite }) => suite)).size
  if (failed.every(({ id, suite }) => id === suite)) return `In ${count(suites, 'file')}`
  const where = suites === 1 ? '' : ` of ${count(suites, 'file')}`
  return `In ${count(failed.length, 'benchmark')}${where}`
}
