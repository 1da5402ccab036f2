import { metricOf } from '../model/index.ts'
import { formatChange, formatExactly, formatPercent, formatQuantity } from '../report/index.ts'
import type { Week, WeekBudget, WeekChange } from './week.ts'

/** What became of a week, a line each of plain text, for messages. Names, subjects and authors in them are hostile text. */
export function weekLines({ slower, faster, budgets }: Week): readonly string[] {
  return [
    ...slower.map((change) => `${change.accepted === null ? '🔴' : '⚪'} ${changeLine(change)}`),
    ...budgets.map(budgetLine),
    ...faster.map((change) => `🟢 ${changeLine(change)}`),
  ]
}

function changeLine({
  name,
  metric,
  change,
  commit,
  subject,
  author,
  accepted,
}: WeekChange): string {
  const by = author === null ? '' : ` (${author})`
  const reason = accepted === null ? '' : `, accepted: ${accepted}`
  const cause = `${commit.slice(0, 7)}${subject === null ? '' : ` ${subject}`}`
  return `${name}: ${formatChange(change, metric)} with ${cause}${by}${reason}`
}

function budgetLine({ name, metric, value, target, share }: WeekBudget): string {
  const { unit } = metricOf(metric)
  const bound = target.bound === 'max' ? 'at most' : 'at least'
  const limit = `${bound} ${formatExactly(unit, target.value)}`
  return `${share > 1 ? '🔴' : '🟡'} ${name}: ${formatQuantity(unit, value)}, ${limit}: ${formatPercent(share)} of the budget is used`
}
