import type { Report } from '../../../model/index.ts'
import { calledAs } from '../../words/called-as.ts'
import { grouped } from '../../words/count.ts'
import { errorsByMessage, type SharedError } from '../../page/errors-by-message.ts'
import { excerpt } from '../../text/excerpt.ts'
import type { Section, SectionRow } from './fit-sections.ts'
import { codeBlock, htmlCode, inlineCode } from './markdown-text.ts'
import { shorten } from '../../text/shorten.ts'

/**
 * Benchmarks without figures, with what their code said; without any, null.
 *
 * @param open true where this is the news
 */
export function errorsSection(report: Report, open: boolean, priority: number): Section | null {
  const errors = errorsByMessage(report)
  const [only, ...others] = new Set(errors.flatMap(({ benchmarks }) => benchmarks))
  if (only === undefined) return null
  const named = others.length === 0 ? `: ${htmlCode(calledAs(only))}` : ''
  return {
    open: `<details${open ? ' open' : ''}><summary>${grouped(1 + others.length)} could not be measured${named}</summary>`,
    head: '',
    rows: errors.map(errorRow),
    between: '\n\n',
    close: '</details>',
    thing: 'error',
    priority,
  }
}

// More names would hide the message.
const mostNamed = 3

function errorRow({ message, benchmarks }: SharedError): SectionRow {
  const named = benchmarks.slice(0, mostNamed).map(({ id }) => inlineCode(id, 100))
  const more = benchmarks.length - named.length
  const names = `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`
  const summary = message.trim().split(/[\n\r]/)[0] ?? ''
  return {
    full: `${names}\n\n${codeBlock(excerpt(message), 'text')}`,
    short: `${names}: ${inlineCode(shorten(summary, 100), 100)}`,
  }
}
