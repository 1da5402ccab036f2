import type { Report } from '../../model/index.ts'
import { withVerdict, worstFirst } from '../scene/rows.ts'
import { name, plain } from '../text/phrase.ts'
import { calledAs } from '../words/called-as.ts'
import { grouped } from '../words/count.ts'
import type { PageSection } from './report-page.ts'

/** Benchmarks without figures, with what their code said: each message once, since all of a file fail by one. */
export function errorSection(report: Report): PageSection {
  const told = report.benchmarks.flatMap((benchmark) => {
    const messages = new Set(benchmark.results.flatMap(({ error }) => error ?? []))
    return Array.from(messages, (message) => ({ message, benchmark }))
  })
  const found = Map.groupBy(told, ({ message }) => message)
  const lines = Array.from(found, ([message, of]) => ({
    message,
    benchmarks: of.map(({ benchmark }) => benchmark.id),
  }))
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
