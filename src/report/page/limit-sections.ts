import type { LimitReport, Report } from '../../model/index.ts'
import { tierNames, unmetFirst } from '../scene/budget-rows.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrases } from '../text/phrase.ts'
import { currentText, limitName, shareOfTarget, targetText } from '../words/budget-words.ts'
import { count, grouped } from '../words/count.ts'
import { limitColumns, tableOf } from './columns.ts'
import type { PageSection, ReportTable, TableCells, TableLine } from './report-page.ts'
import { toneOfLimit } from './tones.ts'

/** Budgets and relations: in one table, tier by tier; and apart what fails the job, or could. */
export function limitSections(report: Report): readonly PageSection[] {
  const { unmet, others } = unmetFirst(report)
  const { status, budget, version, metric, target, current, interval, share, tier, rounds } =
    limitColumns
  const several = report.versions.heads.length > 1 ? [version] : []
  const figures = [target, current, interval, share]
  const table = (limits: readonly LimitReport[]): ReportTable => {
    const tiers = tierNames(limits).length > 1 ? [tier] : []
    const columns = [budget, metric, status, ...figures, ...tiers, ...several, rounds]
    return tableOf(columns, limits.map(lineOf))
  }
  const whole = [status, budget, ...several, metric, ...figures, rounds]
  return [
    { ...limitSection, body: tableOf(whole, report.budgets.map(lineOf)) },
    { ...limitSection, name: 'unmet-limits', telling: 'parts', body: table(unmet) },
    {
      ...limitSection,
      name: 'other-limits',
      telling: 'parts',
      fold: 'closed',
      summary: summaryOf(others),
      body: table(others),
    },
  ]
}

const limitSection = {
  name: 'limits',
  telling: 'whole',
  fold: 'never',
  summary: [],
  thing: 'budget',
} as const satisfies Omit<PageSection, 'body'>

/** Such as `3 budgets met, next quarter: 1 of 2`. */
function summaryOf(others: readonly LimitReport[]): Phrases {
  return tierNames(others).flatMap((tier, at) => {
    const own = others.filter((limit) => limit.tier === tier)
    const met = own.filter(({ status }) => status === 'met').length
    const blind = own.filter(({ current }) => current === null).length
    const without = blind === 0 ? '' : `, ${grouped(blind)} without a figure`
    const comma = plain(at === 0 ? '' : ', ')
    return own.some(({ gates }) => gates)
      ? [comma, plain(`${count(met, 'budget')} met${without}`)]
      : [comma, name(tier, 32), plain(`: ${met} of ${grouped(own.length)} met${without}`)]
  })
}

function lineOf(limit: LimitReport): TableLine {
  const { gates, status, metric, version, tier } = limit
  const figure = currentText(limit)
  const share = shareOfTarget(limit)
  const cells: TableCells = {
    status: { kind: 'status', status, gates },
    benchmark: { kind: 'phrases', phrases: limitName(limit) },
    version: { kind: 'label', text: version, isQuiet: false },
    metric: { kind: 'metric', metric, gates: true },
    target: { kind: 'quantity', text: targetText(limit) },
    current: figure === null ? null : { kind: 'current', text: figure.value },
    interval: figure === null ? null : { kind: 'interval', text: figure.interval },
    share: share === '' ? null : { kind: 'text', text: share },
    tier: { kind: 'label', text: tier, isQuiet: false },
    rounds: { kind: 'text', text: String(limit.judged) },
  }
  return {
    cells,
    isFirst: true,
    group: tier,
    tone: toneOfLimit(limit),
    isVital: gates && status === 'exceeded',
  }
}
