import type { ReportTable, TableColumn } from '../../page/report-page.ts'
import { cellMarkup } from './cells.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup, phraseMarkup } from './phrases.ts'

/** A table as it is, its groups under a line of their own where there are several. */
export function tableMarkup({ columns, lines }: ReportTable, label: Markup): MarkupElement {
  const groups = Map.groupBy(lines, ({ group }) => group)
  const bodies = Array.from(groups, ([group, own]) =>
    element(
      'tbody',
      {},
      groups.size > 1 && group !== ''
        ? element(
            'tr',
            {},
            element('th', { colspan: columns.length, scope: 'rowgroup' }, nameMarkup(group)),
          )
        : null,
      ...own.map((line) =>
        element(
          'tr',
          { class: `tone-${line.tone}` },
          ...columns.map((column) => cellMarkup(column, line)),
        ),
      ),
    ),
  )
  return scrolled(
    element('table', {}, element('caption', {}, label), headMarkup(columns), ...bodies),
    label,
  )
}

/** The row of titles. */
export function headMarkup(columns: readonly TableColumn[]): MarkupElement {
  const titles = columns.map(({ key, title, align }) =>
    element(
      'th',
      { scope: 'col', class: `${align === 'right' ? 'figure ' : ''}${key}` },
      ...(title.every(({ text }) => text === '') ? ['Against the threshold'] : phraseMarkup(title)),
    ),
  )
  return element('thead', {}, element('tr', {}, ...titles))
}

/** What is wider than the page is moved by itself, also with the keyboard. */
export function scrolled(table: MarkupElement, label: Markup): MarkupElement {
  const name = typeof label === 'string' ? label : null
  return element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': name }, table)
}
