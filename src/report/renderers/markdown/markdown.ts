import type { Fixed, Report } from '../../../model/index.ts'
import { consequence } from '../../words/consequence.ts'
import { fitSections, fixedSection } from './fit-sections.ts'
import type { Section } from './fit-sections.ts'
import { headline } from '../../words/headline.ts'
import { changedResults, changesSection } from './markdown-changes.ts'
import { otherBudgetsSection, unmetSection } from './markdown-budgets.ts'
import { errorsSection } from './markdown-errors.ts'
import { fixedText } from './markdown-fixed.ts'
import {
  improvedSection,
  oneSidedSection,
  otherMetricsSection,
  unchangedSection,
  unsettledSection,
} from './markdown-folded.ts'
import { measuredSection } from './markdown-measured.ts'
import { measurementText, warningsSection } from './markdown-measurement.ts'
import { phrasesToMarkdown } from './markdown-phrases.ts'
import { rulesSection } from './markdown-rules.ts'
import { sweepSections } from './markdown-sweeps.ts'
import { commentMarker } from './marker.ts'
import { headName, versionName } from '../../words/measurement.ts'
import { oncePerReport } from '../../scene/once-per-report.ts'
import { plain } from '../../text/phrase.ts'
import { resultRows } from '../../page/result-row.ts'
import { otherResults, withVerdict, worstFirst } from '../../scene/rows.ts'
import type { Row } from '../../scene/rows.ts'
import { commentLimit, sizeOf } from './size-limit.ts'
import type { SizeLimit } from './size-limit.ts'
import { tallyText } from '../../words/tally-text.ts'

export interface MarkdownOptions {
  /** Separates the gates of one repository; goes into the marker that ends the text. */
  readonly id: string
  /** Where the text is longer, what matters least is left out; at least 4,000. Default: a comment's. */
  readonly limit?: SizeLimit
  /** Ends the text instead of the marker: with what a comment's marker is to remember. */
  readonly lastLine?: string
  /** Regressions that an earlier report told, and that this one shows to be gone. */
  readonly fixed?: readonly Fixed[]
}

/**
 * The report as GitHub's Markdown, for a comment or a job's summary. The first line is the verdict with the change that
 * matters most, plain enough for a notification; the last is the marker.
 */
export function renderMarkdown(
  report: Report,
  { id, limit = commentLimit, lastLine = commentMarker(id), fixed = [] }: MarkdownOptions,
): string {
  const { first, body } = composed(report)
  const sections = [
    fixedSection([first, fixedText(report, fixed)].filter((text) => text !== null).join('\n\n')),
    ...body,
    fixedSection(lastLine),
  ]
  const text = fitSections(sections, limit)
  if (sizeOf(text, limit) <= limit.max) return text
  return [first, 'The rest of this report is too long to be shown here.', lastLine].join('\n\n')
}

/** All but what differs from place to place. */
const composed = oncePerReport((report) => {
  const rows = worstFirst(report)
  return { first: phrasesToMarkdown(headline(report, rows)), body: bodyOf(report, rows) }
})

// Who loses rows first when the text is too long. Failing rows come last, and are shortened before they go.
const priorities = {
  otherMetrics: 0,
  unchanged: 1,
  oneSided: 2,
  budgets: 3,
  improved: 3,
  unsettled: 4,
  warnings: 5,
  rules: 5,
  errors: 6,
  unmet: 7,
  changes: 7,
} as const

// More improvements, or changes that do not gate, than these would push the rest of the comment out of sight of who looks for regressions.
const mostInSight = 10

function bodyOf(report: Report, rows: readonly Row[]): Section[] {
  const [changes, ...folded] =
    report.versions.base === null ? measuredOnly(report, rows) : compared(report, rows)
  const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable'
  const errorsAreNews = isBroken && withVerdict(rows, 'regressed').length === 0
  const errors = errorsSection(report, errorsAreNews, priorities.errors)
  const unmet = unmetSection(report, priorities.unmet)
  const budgets = otherBudgetsSection(report, priorities.budgets)
  const sweeps = sweepSections(report, priorities.otherMetrics)
  const rules = rulesSection(report, priorities.rules)
  const warnings = warningsSection(report, priorities.warnings)
  return [
    fixedSection(context(report, rows)),
    ...[changes, unmet, errors, budgets, ...folded, ...sweeps, rules, warnings].filter(hasRows),
    fixedSection(measurementText(report)),
  ]
}

function hasRows(section: Section | null | undefined): section is Section {
  return section !== null && section !== undefined && section.rows.length > 0
}

function measuredOnly(report: Report, rows: readonly Row[]): Section[] {
  const others = resultRows(rows, ({ benchmark }) => otherResults(benchmark))
  return [
    measuredSection(report, rows, priorities.changes),
    otherMetricsSection(report, others, priorities.otherMetrics),
  ]
}

function compared(report: Report, rows: readonly Row[]): Section[] {
  const slower = withVerdict(rows, 'regressed', 'suspected')
  const improved = withVerdict(rows, 'improved')
  const inSight = slower.length === 0 || improved.length <= mostInSight
  const changed = changedResults([...slower, ...(inSight ? improved : [])])
  const asides = changedResults(rows).filter(({ result }) => !result.gates)
  const showsAsides = asides.length <= mostInSight
  const open = [...changed.filter(({ result }) => result.gates), ...(showsAsides ? asides : [])]
  const others = resultRows(rows, ({ benchmark, worst }) =>
    benchmark.results.filter(
      ({ metric }) =>
        metric !== worst.metric &&
        !open.some((row) => row.benchmark === benchmark && row.result.metric === metric),
    ),
  )
  return [
    changesSection(report, open, priorities.changes),
    improvedSection(report, inSight ? [] : improved, priorities.improved),
    unsettledSection(report, withVerdict(rows, 'inconclusive', 'unstable'), priorities.unsettled),
    unchangedSection(report, withVerdict(rows, 'unchanged'), priorities.unchanged),
    oneSidedSection(report, withVerdict(rows, 'new', 'removed'), priorities.oneSided),
    otherMetricsSection(report, others, priorities.otherMetrics),
  ]
}

function context(report: Report, rows: readonly Row[]): string {
  const { base, heads } = report.versions
  const named = heads.flatMap((head, index) => [
    ...(index === 0 ? [] : [plain(', ')]),
    ...headName(report, head),
  ])
  if (base === null) return `> [!WARNING]\n> ${nothingCompared}\n\n${phrasesToMarkdown(named)}`
  const line = [
    ...named,
    plain(' compared with '),
    ...versionName(base),
    plain(` · ${tallyText(rows)}`),
  ]
  const unusual = consequence(report)
  return [phrasesToMarkdown(line), ...(unusual === null ? [] : [unusual])].join('\n\n')
}

const nothingCompared =
  'There was no base to compare with, so this run cannot tell whether anything got slower.'
