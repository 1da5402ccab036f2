import { isJudged, metricsInOrder, verdicts } from '../model/index.ts'
import type { Report } from '../model/index.ts'
import { consequence } from './consequence.ts'
import { grouped } from './count.ts'
import { headline } from './headline.ts'
import { logText } from './log-text.ts'
import { headName, measurement, versionName } from './measurement.ts'
import { metricText } from './metric-words.ts'
import { paint } from './paint.ts'
import type { Paint } from './paint.ts'
import { phrasesToText } from './phrases-to-text.ts'
import { otherResults, worstFirst } from './rows.ts'
import type { Row } from './rows.ts'
import { ruleNotes } from './rule-notes.ts'
import { tallyText } from './tally-text.ts'
import { terminalBudgets } from './terminal-budgets.ts'
import { terminalErrors } from './terminal-errors.ts'
import { terminalSweeps } from './terminal-sweeps.ts'
import { terminalTable } from './terminal-table.ts'
import { textWidth } from './text-width.ts'
import { outcomeSigns, unjudgedSign } from './verdict-sign.ts'
import { lineText, noticeLines } from './words/notice-lines.ts'
import { wrap } from './wrap.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal; no line of ours is wider, down to 40. */
  readonly width: number
}

/**
 * The report for a terminal or a job's log: the verdict first, then a table with the worst on top, then what went wrong
 * and how it was measured. Safe in a log: nothing in it is a command to the runner. Ends without a line break.
 */
export function renderTerminal(report: Report, { color, width }: TerminalOptions): string {
  const rows = worstFirst(report)
  const painted = paint(color)
  return [
    [...head(report, rows, painted, width), ...context(report, rows, painted, width)],
    terminalTable(report, rows, painted, width),
    terminalBudgets(report, painted, width),
    terminalSweeps(report, painted, width),
    otherMetrics(report, painted, width),
    rules(report, painted, width),
    terminalErrors(report, painted, width),
    warnings(report, painted, width),
    foot(report, painted, width),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function head(
  report: Report,
  rows: readonly Row[],
  { bold, outcome }: Paint,
  width: number,
): string[] {
  // The sentence speaks of regressions first, also where something else failed besides.
  const worst = rows[0]?.worst
  const isNews = worst?.verdict === 'regressed' && worst.accepted === null
  const news = isNews ? 'regressed' : report.outcome
  // A tick is for what was compared, or held against a budget.
  const isTold = news !== 'passed' || isJudged(report)
  const sign = isTold ? outcomeSigns[news] : unjudgedSign
  const phrases = headline(report, rows)
  const lead = phrases[0]?.text ?? ''
  const lines = wrap(`${sign} ${phrasesToText(phrases)}`, width)
  const colored = (text: string): string => bold(isTold ? outcome(news, text) : text)
  return lines.map((line, index) =>
    index === 0 && line.startsWith(`${sign} ${lead}`)
      ? `${colored(`${sign} ${lead}`)}${line.slice(sign.length + 1 + lead.length)}`
      : line,
  )
}

function context(
  report: Report,
  rows: readonly Row[],
  { quiet, warning }: Paint,
  width: number,
): string[] {
  const { base, heads } = report.versions
  const named = heads.map((version) => phrasesToText(headName(report, version))).join(', ')
  const versions =
    base === null ? named : `${named} compared with ${phrasesToText(versionName(base))}`
  const unusual = consequence(report)
  return [
    ...wrap(versions, width).map(quiet),
    ...(base === null ? [] : wrap(tallyText(rows), width).map(quiet)),
    ...(unusual === null ? [] : wrap(unusual, width).map(warning)),
  ]
}

/** What was measured besides and is no news: how much of it has which verdict. */
function otherMetrics(report: Report, { quiet }: Paint, width: number): string[] {
  if (report.versions.base === null) return []
  const others = report.benchmarks.flatMap(otherResults)
  const byMetric = metricsInOrder(others.map(({ metric }) => metric)).flatMap((metric) => {
    const own = others.filter((result) => result.metric === metric)
    const numbers = verdicts.flatMap((verdict) => {
      const number = own.filter((result) => result.verdict === verdict).length
      return number === 0 ? [] : [`${grouped(number)} ${verdict}`]
    })
    return own.length === 0
      ? []
      : [`${metricText(metric)} ${numbers.join(', ')}`.replaceAll(' ', '\u00a0')]
  })
  if (byMetric.length === 0) return []
  return wrap(`other metrics: ${byMetric.join(' · ')}`, width).map(quiet)
}

function rules(report: Report, { quiet }: Paint, width: number): string[] {
  return ruleNotes(report).flatMap((note) => {
    const [first = '', ...rest] = wrap(phrasesToText(note), width - 9)
    return [`${quiet('rule')}     ${first}`, ...rest.map((line) => `         ${line}`)]
  })
}

function warnings({ warnings: all }: Report, { warning }: Paint, width: number): string[] {
  return noticeLines(all).flatMap((line) => {
    const [first = '', ...rest] = wrap(logText(lineText(line)), width - 9)
    return [`${warning('warning')}  ${first}`, ...rest.map((line) => `         ${line}`)]
  })
}

function foot(report: Report, { quiet }: Paint, width: number): string[] {
  const facts = measurement(report).map((fact) => unbroken(phrasesToText(fact), width))
  // Never wrapped: it is there to be copied.
  const command =
    report.reproduce === null ? [] : [`${quiet('repeat:')} ${logText(report.reproduce)}`]
  return [...wrap(facts.join('\u00a0· '), width).map(quiet), ...command]
}

// Several facts share a line where they fit; one is broken only where it is wider than a line.
function unbroken(fact: string, width: number): string {
  return textWidth(fact) + 2 > width ? fact : fact.replaceAll(' ', '\u00a0')
}
