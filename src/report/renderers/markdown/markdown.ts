import type { Fixed, Report } from '../../../model/index.ts'
import { pageOf } from '../../page/page-of.ts'
import type {
  MeasurementFacts,
  PageSection,
  ReportPage,
  SectionName,
  SharedError,
  WhatNow,
} from '../../page/report-page.ts'
import { oncePerReport } from '../../scene/once-per-report.ts'
import { excerpt } from '../../text/excerpt.ts'
import { plain } from '../../text/phrase.ts'
import { visibleText } from '../../text/visible-text.ts'
import { grouped } from '../../words/count.ts'
import { verdictLine } from '../../words/headline.ts'
import { formatPercent } from '../../words/percent.ts'
import { fitSections, fixedSection } from './fit-sections.ts'
import type { Section, SectionRow } from './fit-sections.ts'
import { codeBlock, inlineCode, phrasesToHtml, phrasesToMarkdown } from './markdown-text.ts'
import { commentLimit, sizeOf } from './size-limit.ts'
import type { SizeLimit } from './size-limit.ts'
import { legends } from './legends.ts'
import { markdownTable } from './markdown-table.ts'

export interface MarkdownOptions {
  /** Separates the gates of one repository; goes into the marker that ends the text. */
  readonly id: string
  /** Where the text is longer, what matters least is left out; at least 4,000. Default: a comment's. */
  readonly limit?: SizeLimit
  /** Ends the text instead of the marker: with what a comment's marker is to remember. */
  readonly lastLine?: string
  /** Regressions that an earlier report told, and that this one shows to be gone. */
  readonly fixed?: readonly Fixed[]
  /** Where the report can be seen as a page; null where it cannot. */
  readonly pageUrl?: string | null
}

/**
 * The report as GitHub's Markdown, for a comment or a job's summary. The first line says whether the job fails, and by
 * which change that matters most, plain enough for a notification; the last is the marker.
 */
export function renderMarkdown(
  report: Report,
  {
    id,
    limit = commentLimit,
    lastLine = commentMarker(id),
    fixed = [],
    pageUrl = null,
  }: MarkdownOptions,
): string {
  const first = phrasesToMarkdown(verdictLine(report, id))
  const { about, failures, now, rest } = composed(report)
  const link = pageText(pageUrl)
  const sections = [
    fixedSection([first, ...fixedText(report, fixed)].join('\n\n')),
    fixedSection([about, ...(now.length === 0 ? link : [])].join('\n\n')),
    ...failures,
    ...(now.length === 0 ? [] : [...now, ...link]).map(fixedSection),
    ...rest,
    fixedSection(lastLine),
  ]
  const text = fitSections(sections, limit)
  if (sizeOf(text, limit) <= limit.max) return text
  return [first, 'The rest of this report is too long to be shown here.', lastLine].join('\n\n')
}

/**
 * The comment's last line, by which a gate finds its own comment again. Different ids give different markers, and no
 * id can end the HTML comment early.
 */
export function commentMarker(id: string): string {
  return `<!-- benchgate:${encodeURIComponent(id.toWellFormed())} -->`
}

/** All but what differs from place to place. */
const composed = oncePerReport((report): Composed => {
  const page = pageOf(report)
  const { whatNow, measurement } = page
  const shown = page.sections.filter(({ telling }) => telling !== 'whole')
  const told = legends(shown)
  const failures = shown.findLastIndex(({ name: own }) => failing.has(own)) + 1
  const sections = shown.map((section) => sectionOf(section, told.get(section) ?? ''))
  return {
    about: context(page),
    failures: sections.slice(0, failures),
    now: whatNow === null ? [] : whatNowText(whatNow, measurement),
    rest: [
      ...sections.slice(failures),
      fixedSection(measurementText(measurement, whatNow === null)),
    ],
  }
})

interface Composed {
  readonly about: string
  /** What fails the job, and before it what is worse. */
  readonly failures: readonly Section[]
  /** Paragraphs on what to do about that; none where nothing fails. */
  readonly now: readonly string[]
  readonly rest: readonly Section[]
}

/** Sections that may hold what fails the job. */
const failing: ReadonlySet<SectionName> = new Set(['changes', 'unmet-limits', 'errors'])

// A reader wants to know that it worked; who needs every name has the table.
const mostFixed = 10

/** One sentence on regressions that an earlier report told and this one shows to be gone. */
function fixedText({ benchmarks }: Report, fixed: readonly Fixed[]): string[] {
  if (fixed.length === 0) return []
  const names = new Map(benchmarks.map((one) => [one.id, one.name]))
  const named = fixed
    .slice(0, mostFixed)
    .map(({ id, by }) => `${inlineCode(names.get(id) ?? id)} (was ${formatPercent(by)} worse)`)
  const more = fixed.length - named.length
  const others = more === 0 ? [] : [`${grouped(more)} more`]
  return [`✅ Fixed since the last report: ${[...named, ...others].join(', ')}.`]
}

/** An address of ours, made of the run's. */
function pageText(url: string | null): string[] {
  return url === null ? [] : [`[All results, with the rounds behind them](${url})`]
}

function context({ versions, tally, headline: { consequence } }: ReportPage): string {
  if (tally === null) return `> [!WARNING]\n> ${nothingCompared}\n\n${phrasesToMarkdown(versions)}`
  const line = phrasesToMarkdown([...versions, plain(` · ${tally}`)])
  return consequence === null ? line : `${line}\n\n${consequence}`
}

const nothingCompared =
  'There was no base to compare with, so this run cannot tell whether anything got slower.'

// Who loses rows first when the text is too long. Failing rows come last, and are shortened before they go.
const priorities: Readonly<Record<SectionName, number>> = {
  sweep: 0,
  'other-metrics': 0,
  untouched: 0,
  unchanged: 1,
  unmeasured: 1,
  'one-sided': 2,
  bottlenecks: 2,
  'other-limits': 3,
  improved: 3,
  unsettled: 4,
  notices: 5,
  rules: 5,
  'over-versions': 4,
  environment: 7,
  errors: 6,
  limits: 7,
  'unmet-limits': 7,
  results: 7,
  changes: 7,
  measured: 7,
}

function sectionOf(section: PageSection, legend: string): Section {
  const { name: own, fold, summary, thing } = section
  const isFolded = fold !== 'never'
  const title = `<summary>${phrasesToHtml(summary)}</summary>`
  return {
    open: isFolded ? `<details${fold === 'open' ? ' open' : ''}>${title}` : '',
    ...bodyOf(section),
    close: [legend, isFolded ? '</details>' : ''].filter((part) => part !== '').join('\n\n'),
    thing,
    priority: priorities[own],
  }
}

function bodyOf({ body }: PageSection): Pick<Section, 'head' | 'rows' | 'between'> {
  switch (body.kind) {
    case 'table':
      return { ...markdownTable(body), between: '\n' }
    case 'notes': {
      const rows = body.lines.map((note) => ({ full: `- ${phrasesToMarkdown(note)}`, short: null }))
      return { head: '', rows, between: '\n' }
    }
    case 'errors':
      return { head: '', rows: body.lines.map(errorRow), between: '\n\n' }
  }
}

// More names would hide the message.
const mostNamed = 3

function errorRow({ message, benchmarks, number }: SharedError): SectionRow {
  const named = benchmarks.slice(0, mostNamed).map((id) => inlineCode(id, 100))
  const more = benchmarks.length - named.length
  const lead = number === '' ? '' : `${number}: `
  const names = `${lead}${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`
  const summary = message.trim().split(/[\n\r]/)[0] ?? ''
  return {
    full: `${names}\n\n${codeBlock(excerpt(message), 'text')}`,
    short: `${names}: ${inlineCode(summary, 100)}`,
  }
}

// A command cut short would be a trap, so one that is too long is left out altogether.
const longestCommand = 2_000

/** How it was measured, to unfold. */
function measurementText(measurement: MeasurementFacts, hasCommand: boolean): string {
  const { versions, facts } = measurement
  return [
    '<details><summary>How it was measured</summary>',
    [...versions, ...facts].map((fact) => `- ${phrasesToMarkdown(fact)}`).join('\n'),
    ...(hasCommand ? commandText(measurement) : []),
    '</details>',
  ].join('\n\n')
}

/** The command that measures it again. */
function commandText({ command }: MeasurementFacts): string[] {
  if (command === null || command.length > longestCommand) return []
  return ['Once more, on your machine:', codeBlock(visibleText(command), 'sh')]
}

/** What to do about what fails: the lines that accept it lack their reason, so that nobody accepts without one. */
function whatNowText({ accept, more }: WhatNow, measurement: MeasurementFacts): string[] {
  const lines = accept.map((pattern) => `Benchgate-Accept: \`${pattern}\` — …`)
  const others = more === 0 ? '' : ` (${grouped(more)} more the same way)`
  const accepting = [
    `**Worth it?** Say why in place of the dots, in a commit or in the description${others}:`,
    codeBlock(lines.join('\n'), 'text'),
  ]
  return [...(lines.length === 0 ? [] : accepting), ...commandText(measurement)]
}
