import type { Report, Version, WatchedFigure } from '../../../model/index.ts'
import { formatDuration } from '../../words/duration.ts'
import { formatQuantity } from '../../words/quantity.ts'
import { visibleText } from '../../text/visible-text.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { nameMarkup } from './phrases.ts'
import { scrolled } from './table.ts'

/** The machine, and what of it is the same for the versions. */
export function systemMarkup(report: Report): MarkupElement {
  const { environment, measured, settings, tool } = report
  const facts: readonly (readonly [string, Markup])[] = [
    ['System', nameMarkup(`${environment.os} ${environment.arch}`)],
    ['Processor', nameMarkup(environment.cpu)],
    ['CPUs', `${environment.jobs} of ${environment.cpus} measuring`],
    [environment.node.startsWith('v') ? 'Node.js' : 'Runtime', nameMarkup(environment.node)],
    ['V8 flags', nameMarkup(environment.v8Flags.join(' ') || 'none')],
    ['Measured', `${measured.rounds} rounds in ${formatDuration(measured.seconds)}`],
    ['Seed', String(settings.seed)],
    ['benchgate', nameMarkup(`${tool.version}, procedure ${tool.procedure}`)],
  ]
  return element(
    'dl',
    { class: 'facts' },
    ...facts.map(([term, value]) =>
      element('div', {}, element('dt', {}, term), element('dd', {}, value)),
    ),
  )
}

/** The versions beside each other, and what else than their code differs between them. */
export function versionsMarkup({ versions, environment }: Report): MarkupElement {
  const { base, heads } = versions
  const roles = [
    ...(base === null ? [] : [['base', base] as const]),
    ...heads.map((head) => ['head', head] as const),
  ]
  const rows = roles.map(([role, version]) =>
    element(
      'tr',
      {},
      element('td', {}, role),
      element('td', {}, nameMarkup(version.label)),
      ...sourceOf(version).map((cell) => element('td', {}, cell)),
    ),
  )
  const titles = ['Role', 'Version', 'From', 'State']
  const head = titles.map((title) => element('th', { scope: 'col' }, title))
  const isRecorded = environment.turns.includes('recorded')
  return element(
    'div',
    {},
    scrolled(
      element(
        'table',
        {},
        element('caption', {}, 'Versions'),
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...rows),
      ),
      'Versions',
    ),
    element(
      'p',
      { class: 'quiet' },
      isRecorded
        ? 'Figures from files were measured before, and their machines may differ: what they say of a change is as good as that.'
        : 'All versions were measured in turns, on this machine and under this Node.js: nothing of their surroundings differs.',
    ),
  )
}

function sourceOf({ source }: Version): readonly Markup[] {
  switch (source.kind) {
    case 'git':
      return [nameMarkup(`git ${source.ref}`), nameMarkup(source.commit)]
    case 'directory':
      return ['directory', nameMarkup(source.path)]
    case 'npm':
      return [nameMarkup(`npm ${source.name}`), nameMarkup(source.version)]
    case 'results':
      return ['results', nameMarkup(source.path)]
  }
}

/** What was seen of the machine and of servers meanwhile; null where nobody has watched. */
export function watchedMarkup({ watched }: Report): MarkupElement | null {
  if (watched === null) return null
  const rows = [
    rowOf('CPU that others used', watched.cpu, 'share'),
    rowOf('Memory in use', watched.memory, 'share'),
    rowOf('Event loop late by', watched.eventLoop, 's'),
    rowOf('Response time', watched.responseTime, 's'),
    rowOf('Failed requests', watched.errorRate, 'share'),
    rowOf('Requests without an answer', watched.connectionErrors, 'share'),
  ].flat()
  if (rows.length === 0) return null
  const head = ['What', 'Mean', 'Most', 'Limit', 'Beyond it'].map((title, at) =>
    element('th', { scope: 'col', class: at === 0 ? null : 'figure' }, title),
  )
  return scrolled(
    element(
      'table',
      {},
      element('caption', {}, 'What was watched'),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
    'What was watched',
  )
}

function rowOf(what: string, figure: WatchedFigure | null, unit: string): MarkupElement[] {
  if (figure === null) return []
  const { mean, peak, limit, beyond } = figure
  const text = (value: number): string => formatQuantity(unit, value, 2)
  const cells = [
    text(mean),
    text(peak),
    limit === null ? '' : text(limit),
    limit === null ? '' : `${Math.round(beyond * 100)} % of the time`,
  ]
  const isBeyond = beyond > 0
  return [
    element(
      'tr',
      {},
      element('td', {}, what),
      ...cells.map((cell, at) =>
        element(
          'td',
          { class: 'figure' },
          at === 3 && isBeyond ? element('b', { class: 'tone-doubtful' }, cell) : cell,
        ),
      ),
    ),
  ]
}

/** The command that measures it again, to be copied. */
export function commandMarkup(command: string | null): MarkupElement | null {
  if (command === null) return null
  return element('pre', { tabindex: 0 }, element('code', {}, visibleText(command)))
}
