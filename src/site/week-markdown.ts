import { bareName, metricOf } from '../model/index.ts'
import {
  count,
  formatChange,
  formatExactly,
  formatInterval,
  formatPercent,
  formatQuantity,
  inlineCode,
  prose,
} from '../report/index.ts'
import { weekDays, type Week, type WeekBudget, type WeekChange } from './week.ts'

/**
 * A week as Markdown, for the page of a job.
 *
 * @param webAddress of the repository's page, without a slash at its end; null for no links
 */
export function weekMarkdown(week: Week, webAddress: string | null): string {
  const { branch, from, to, pushes, slower, faster, budgets } = week
  const parts = [
    `## ${weekHeadline(week)}`,
    `${inlineCode(branch)}, ${weekDays} days from ${from.slice(0, 10)} to ${to.slice(0, 10)}, ${pushCount(pushes)}.`,
    ...changeTable('Slower', slower, webAddress),
    ...changeTable('Faster', faster, webAddress),
    ...budgetTable(budgets),
  ]
  return parts.join('\n\n')
}

/** The week in one line. */
export function weekHeadline({ slower, faster, budgets, pushes }: Week): string {
  if (pushes === 0) return '⚪ No pushes were measured this week'
  const said = [
    ...(slower.length > 0 ? [`${slower.length} slower`] : []),
    ...(faster.length > 0 ? [`${faster.length} faster`] : []),
    ...(budgets.length > 0 ? [`${count(budgets.length, 'budget')} near or beyond the limit`] : []),
  ]
  if (said.length === 0) return '🟢 A steady week: no level changed'
  return `${slower.length > 0 || budgets.length > 0 ? '🔴' : '🟢'} This week: ${said.join(', ')}`
}

function pushCount(pushes: number): string {
  return pushes === 1 ? '1 push' : `${pushes} pushes`
}

function changeTable(
  title: string,
  changes: readonly WeekChange[],
  webAddress: string | null,
): string[] {
  if (changes.length === 0) return []
  const rows = changes.map(({ name, metric, change, commit, author, subject, accepted }) => {
    const reason = accepted === null ? '' : `<br><sub>accepted: ${prose(accepted)}</sub>`
    const said = subject === null ? '' : ` ${prose(subject, 80)}`
    const by = author === null ? '' : `<br><sub>${prose(author, 60)}</sub>`
    return [
      `${inlineCode(name)}<br><sub>${inlineCode(bareName(metric))}</sub>`,
      `**${formatChange(change, metric)}**<br><sub>${formatInterval(change, metric)}</sub>`,
      `${linked(commit, webAddress)}${said}${by}${reason}`,
    ]
  })
  return [`### ${title}`, table(['Benchmark', 'Change', 'With the commit'], rows)]
}

function linked(commit: string, webAddress: string | null): string {
  const short = `\`${commit.slice(0, 7)}\``
  return webAddress === null ? short : `[${short}](${webAddress}/commit/${commit})`
}

function budgetTable(budgets: readonly WeekBudget[]): string[] {
  if (budgets.length === 0) return []
  const rows = budgets.map(({ name, metric, value, target, tier, share, shareBefore }) => {
    const { unit } = metricOf(metric)
    const bound = target.bound === 'max' ? 'at most' : 'at least'
    const before = shareBefore === null ? '' : `<br><sub>was ${formatPercent(shareBefore)}</sub>`
    return [
      `${inlineCode(name)}<br><sub>${inlineCode(bareName(metric))}</sub>`,
      inlineCode(formatQuantity(unit, value)),
      `${bound} ${inlineCode(formatExactly(unit, target.value))}<br><sub>${inlineCode(tier)}</sub>`,
      `${share > 1 ? '🔴' : '🟡'} ${formatPercent(share)}${before}`,
    ]
  })
  return ['### Budgets', table(['Benchmark', 'Newest', 'Limit', 'Used'], rows)]
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => ':--'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
