import type { LimitReport, Report } from '../../../model/index.ts'
import { tiersOf, unmetFirst } from '../../scene/budget-rows.ts'
import { currentText, limitDot, limitName, shareOfTarget, targetText } from '../../words/budget-words.ts'
import { count, grouped } from '../../words/count.ts'
import type { Section } from './fit-sections.ts'
import { together } from './markdown-columns.ts'
import { phrasesToMarkdown } from './markdown-phrases.ts'
import { markdownTable, type MarkdownColumn } from './markdown-table.ts'
import { figureText, htmlCode, inlineCode } from './markdown-text.ts'
import { metricPhrase } from '../../words/metric-words.ts'

/** What fails the job, or could: a table that stays open. */
export function unmetSection(report: Report, priority: number): Section {
  const { unmet } = unmetFirst(report)
  const table = markdownTable(columns(report, unmet), unmet)
  return {
    open: '',
    head: table.head,
    rows: table.rows.map((full, at) => ({
      full,
      short: unmet[at]?.status === 'exceeded' ? table.shortRow(at) : null,
    })),
    between: '\n',
    close: '',
    thing: 'budget',
    priority,
  }
}

/** What is met, and how far later tiers are: to unfold. */
export function otherBudgetsSection(report: Report, priority: number): Section {
  const { others } = unmetFirst(report)
  const table = markdownTable(columns(report, others), others)
  return {
    open: `<details><summary>${summary(others)}</summary>`,
    head: table.head,
    rows: table.rows.map((full) => ({ full, short: null })),
    between: '\n',
    close: '</details>',
    thing: 'budget',
    priority,
  }
}

/** Such as `3 budgets met, next quarter: 1 of 2`. */
function summary(others: readonly LimitReport[]): string {
  const parts = tiersOf(others).map((tier) => {
    const own = others.filter((limit) => limit.tier === tier)
    const met = own.filter(({ status }) => status === 'met').length
    const gates = own.some((limit) => limit.gates)
    return gates
      ? `${count(met, 'budget')} met`
      : `${htmlCode(tier, 32)}: ${met} of ${grouped(own.length)} met`
  })
  return parts.join(', ')
}

function columns(report: Report, limits: readonly LimitReport[]): MarkdownColumn<LimitReport>[] {
  const severalHeads = report.versions.heads.length > 1
  const severalTiers = tiersOf(limits).length > 1
  return [
    { title: 'Budget', align: 'left', essential: true, cell: budgetCell },
    {
      title: 'Status',
      align: 'left',
      essential: true,
      cell: (limit) => together(`${limitDot(limit)} ${limit.status}`),
    },
    {
      title: 'Target',
      align: 'left',
      essential: true,
      cell: (limit) => figureText(targetText(limit)),
    },
    {
      title: 'Current<br><sub>interval</sub>',
      align: 'right',
      essential: true,
      cell: currentCell,
    },
    {
      title: together('Of target'),
      align: 'right',
      essential: false,
      cell: (limit) => together(shareOfTarget(limit)),
    },
    {
      title: 'Tier',
      align: 'left',
      essential: false,
      cell: ({ tier }) => (severalTiers ? inlineCode(tier, 32) : ''),
    },
    {
      title: 'Version',
      align: 'left',
      essential: true,
      cell: ({ version }) => (severalHeads ? inlineCode(version, 32) : ''),
    },
    { title: 'Rounds', align: 'right', essential: false, cell: ({ judged }) => String(judged) },
  ]
}

/** The metric below the name: side by side they would push the figures out of a phone's sight. */
function budgetCell(limit: LimitReport): string {
  const metric = phrasesToMarkdown([metricPhrase(limit.metric)])
  return `${phrasesToMarkdown(limitName(limit))}<br><sub>${metric}</sub>`
}

function currentCell(limit: LimitReport): string {
  const figure = currentText(limit)
  if (figure === null) return ''
  return `**${figureText(figure.value)}**<br><sub>${figureText(figure.interval)}</sub>`
}
