import type { BenchmarkReport, NoticeCode, Report, Result } from '../../model/index.ts'
import { name, plain, sentence } from '../text/phrase.ts'
import type { Phrases } from '../text/phrase.ts'
import { count } from '../words/count.ts'
import { metricPhrase } from '../words/metric-words.ts'
import { noticeLines, type NoticeLine } from '../words/notice-lines.ts'
import type { PageSection } from './report-page.ts'

/** What rules made of the run: verdicts that are others for them, and what they kept out. */
export function ruleSection({ benchmarks, ignored, versions }: Report): PageSection {
  const several = versions.heads.length > 1
  const changed = benchmarks.flatMap((benchmark) =>
    benchmark.results.flatMap((result) =>
      result.rule === null ? [] : [changedVerdict(benchmark, result, result.rule, several)],
    ),
  )
  const numbers = [
    ...(changed.length > 0 ? [`${count(changed.length, 'verdict')} changed by rules`] : []),
    ...(ignored.length > 0 ? [`${count(ignored.length, 'benchmark')} ignored`] : []),
  ]
  const left = ignored.map((benchmark): Phrases => [
    name(benchmark.name),
    plain(' is ignored: '),
    name(benchmark.reason),
  ])
  return {
    name: 'rules',
    telling: 'both',
    fold: 'closed',
    summary: [plain(numbers.join(', '))],
    thing: 'effect of a rule',
    body: { kind: 'notes', lines: [...changed, ...left] },
  }
}

function changedVerdict(
  benchmark: BenchmarkReport,
  { metric, verdict, gates, version }: Result,
  rule: string,
  several: boolean,
): Phrases {
  return [
    name(benchmark.name),
    ...(several ? [plain(' in '), name(version)] : []),
    plain(': '),
    metricPhrase(metric),
    plain(` ${verdict}${gates ? '' : ', which does not gate,'} by the rule `),
    name(rule),
  ]
}

/** What differs between the versions beside their code: it comes first, since it may be what made a change. */
export function environmentSection({ warnings }: Report): PageSection {
  const lines = noticeLines(warnings.filter(({ code }) => ofEnvironment.has(code)))
  return {
    name: 'environment',
    telling: 'both',
    fold: 'never',
    summary: [],
    thing: 'difference of the environment',
    body: { kind: 'notes', lines: lines.map(noticePhrases) },
  }
}

const ofEnvironment = new Set<NoticeCode>(['runtimes-differ', 'runtime-bumped', 'runtime-lacks'])

/** What else the reader should know about the figures. */
export function noticeSection({ warnings, outcome }: Report): PageSection {
  const lines = noticeLines(warnings.filter(({ code }) => !ofEnvironment.has(code)))
  // Whoever wrote the line waits to see what became of it.
  const isAwaited = warnings.some(({ code }) => awaited.has(code))
  // Why nothing was compared, and what to do about it, often stands nowhere else.
  const isOpen = isAwaited || outcome === 'incomparable'
  return {
    name: 'notices',
    telling: 'both',
    fold: isOpen ? 'open' : 'closed',
    summary: [plain(count(lines.length, 'warning'))],
    thing: 'warning',
    body: { kind: 'notes', lines: lines.map(noticePhrases) },
  }
}

/** The remedy is in our own words, with code of Markdown in them. */
function noticePhrases({ sentence: text, remedy }: NoticeLine): Phrases {
  return [sentence(text), ...(remedy === null ? [] : [plain(` ${remedy}`)])]
}

const awaited = new Set<NoticeCode>([
  'acceptance-denied',
  'acceptance-malformed',
  'acceptance-unmatched',
  'acceptance-unread',
])
