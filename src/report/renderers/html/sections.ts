import type {
  PageSection,
  SectionErrors,
  SectionName,
  SharedError,
} from '../../page/report-page.ts'
import { excerpt } from '../../text/excerpt.ts'
import { visibleLines } from '../../text/visible-text.ts'
import { grouped } from '../../words/count.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup, phraseMarkup } from './phrases.ts'
import { tableMarkup } from './table.ts'

/** A part of the page under its title. */
export function partMarkup(
  id: string,
  title: readonly Markup[],
  ...children: readonly (Markup | null)[]
): MarkupElement {
  const heading = element('h2', { id }, ...title)
  return element('section', { 'aria-labelledby': id }, heading, ...children)
}

/** What the report's page has beside its results. */
export function sectionMarkup(section: PageSection, at: number): MarkupElement {
  const { body, name } = section
  const title = titleOf(section)
  const id = `${name}-${at}`
  switch (body.kind) {
    case 'table':
      return partMarkup(id, title, tableMarkup(body, titles[name] ?? 'Table'))
    case 'notes': {
      const lines = body.lines.map((line) => element('li', {}, ...phraseMarkup(line)))
      return partMarkup(id, title, element('ul', { class: 'notes' }, ...lines))
    }
    case 'errors':
      return partMarkup(id, title, ...errors(body))
  }
}

const titles: Partial<Record<SectionName, string>> = {
  limits: 'Budgets',
  errors: 'Could not be measured',
  environment: 'Environment',
  sweep: 'Under load',
  'over-versions': 'Over versions',
  rules: 'Rules',
  notices: 'Warnings',
}

function titleOf({ name, summary }: PageSection): Markup[] {
  return name === 'sweep' || name === 'over-versions' ? phraseMarkup(summary) : [titles[name] ?? '']
}

function errors({ lines }: SectionErrors): MarkupElement[] {
  return lines.map(errorMarkup)
}

const mostNamed = 10

function errorMarkup({ message, benchmarks }: SharedError): MarkupElement {
  const named = benchmarks.slice(0, mostNamed).map((id) => element('li', {}, nameMarkup(id)))
  const more = benchmarks.length - named.length
  return element(
    'div',
    { class: 'error' },
    element('ul', {}, ...named, more === 0 ? null : element('li', {}, `and ${grouped(more)} more`)),
    element('pre', { tabindex: 0 }, visibleLines(excerpt(message)).join('\n')),
  )
}
