import type {
  CellOf,
  TableCell,
  TableCells,
  TableColumn,
  TableLine,
} from '../../page/report-page.ts'
import { acceptedPhrases } from '../../words/accepted-text.ts'
import { limitSigns } from '../../words/budget-words.ts'
import { metricPhrase } from '../../words/metric-words.ts'
import { verdictSigns } from '../../words/verdict-sign.ts'
import { courseMark } from './course-mark.ts'
import { intervalMark } from './interval-mark.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup, phraseMarkup } from './phrases.ts'

/** A line's cell for a column; empty where the line has nothing to say there. */
export function cellMarkup(
  { key, align }: Pick<TableColumn, 'key' | 'align'>,
  line: TableLine,
): MarkupElement {
  const cell = line.cells[key] ?? null
  const classes = align === 'right' ? `figure ${key}` : key
  return element('td', { class: classes }, ...(cell === null ? [] : contentOf(cell, line)))
}

function contentOf(cell: TableCell, line: TableLine): Markup[] {
  switch (cell.kind) {
    case 'name':
      return line.isFirst ? nameContent(cell, line) : []
    case 'label':
      return [element('bdi', { class: cell.isQuiet ? 'quiet' : null }, nameMarkup(cell.text))]
    case 'phrases':
      return phraseMarkup(cell.phrases)
    case 'metric':
      return metricContent(cell)
    case 'verdict':
      return verdictContent(cell)
    case 'status':
      return [signed(limitSigns[cell.status], cell.status)]
    case 'change':
    case 'current':
      return [element('b', {}, cell.text)]
    case 'quantity':
    case 'interval':
    case 'text':
      return [cell.text]
    case 'drawing':
      return [drawing(cell, line.cells)]
    case 'course':
      return [courseMark(cell)]
    // What else changed of a benchmark has rows of its own here.
    case 'also':
    case 'head':
      return []
  }
}

function nameContent(cell: CellOf<'name'>, line: TableLine): Markup[] {
  return [nameMarkup(cell.text), ...nameNotes(cell, line)]
}

/** What stands below a benchmark's name: its former name, its file, and where its change comes from. */
export function nameNotes({ suite, was }: CellOf<'name'>, { cells }: TableLine): MarkupElement[] {
  const { reach, reason } = cells
  return [
    ...(was === null ? [] : [note('was ', nameMarkup(was))]),
    ...(suite === null ? [] : [note(nameMarkup(suite))]),
    ...[reason, reach].flatMap((cell) =>
      cell?.kind === 'phrases' ? [note(...phraseMarkup(cell.phrases))] : [],
    ),
  ]
}

function metricContent({ metric, gates }: CellOf<'metric'>): Markup[] {
  return [...phraseMarkup([metricPhrase(metric)]), ...(gates ? [] : [note('does not gate')])]
}

function verdictContent({ verdict, accepted }: CellOf<'verdict'>): Markup[] {
  return [
    signed(verdictSigns[verdict], verdict),
    ...(accepted === null ? [] : [note(...phraseMarkup(acceptedPhrases(accepted)))]),
  ]
}

/** The word tells what eyes that miss the colour would not see; the sign, what is read at a glance. */
function signed(sign: string, word: string): MarkupElement {
  return element(
    'span',
    { class: 'sign' },
    element('span', { 'aria-hidden': 'true' }, sign),
    ` ${word}`,
  )
}

function drawing({ change, threshold, isTurned }: CellOf<'drawing'>, cells: TableCells): Markup {
  const { change: estimate, interval } = cells
  const told = [estimate, interval].flatMap((cell) =>
    cell?.kind === 'change' || cell?.kind === 'interval' ? [cell.text] : [],
  )
  const side = isTurned ? '; worse, which is less, to the right' : ''
  return intervalMark(change, threshold, `${told.join(', ')}${side}`)
}

function note(...children: readonly Markup[]): MarkupElement {
  return element('small', {}, ...children)
}
