import type { Fixed, Report } from '../../../model/index.ts'
import { grouped } from '../../words/count.ts'
import { inlineCode } from './markdown-text.ts'
import { formatPercent } from '../../words/percent.ts'

// A reader wants to know that it worked; who needs every name has the table.
const mostNames = 10

/** One sentence on regressions that an earlier report told and this one shows to be gone; null without any. */
export function fixedText({ benchmarks }: Report, fixed: readonly Fixed[]): string | null {
  if (fixed.length === 0) return null
  const names = new Map(benchmarks.map(({ id, name }) => [id, name]))
  const named = fixed
    .slice(0, mostNames)
    .map(({ id, by }) => `${inlineCode(names.get(id) ?? id)} (was ${formatPercent(by)} worse)`)
  const more = fixed.length - named.length
  const others = more === 0 ? [] : [`${grouped(more)} more`]
  return `✅ Fixed since the last report: ${[...named, ...others].join(', ')}.`
}
