import type { Report } from '../../../model/index.ts'
import { count } from '../../words/count.ts'
import type { Section } from './fit-sections.ts'
import { phrasesToMarkdown } from './markdown-phrases.ts'
import { ruleNotes } from '../../page/rule-notes.ts'

/** What rules changed and kept out, to unfold; without any, null. */
export function rulesSection(report: Report, priority: number): Section | null {
  const notes = ruleNotes(report)
  if (notes.length === 0) return null
  const changed = notes.length - report.ignored.length
  const numbers = [
    ...(changed > 0 ? [`${count(changed, 'verdict')} changed by rules`] : []),
    ...(report.ignored.length > 0 ? [`${count(report.ignored.length, 'benchmark')} ignored`] : []),
  ]
  return {
    open: `<details><summary>${numbers.join(', ')}</summary>`,
    head: '',
    rows: notes.map((note) => ({ full: `- ${phrasesToMarkdown(note)}`, short: null })),
    between: '\n',
    close: '</details>',
    thing: 'effect of a rule',
    priority,
  }
}
