import type { Result } from '../../model/index.ts'
import { element } from '../../report/renderers/html/markup.ts'
import { resultsTable } from '../../report/renderers/html/results-table.ts'
import { hasChanged } from '../../report/scene/rows.ts'
import type { PageData } from './data.ts'
import { detailMarkup } from './detail.ts'
import { mount } from './mount.ts'
import { selected, wantedAtFirst, type WantedRows } from './selection.ts'

/** The table of results as the reader wants it. */
export interface ResultsView {
  /** @returns how many benchmarks are shown */
  readonly show: (wanted: WantedRows) => number
  /** Unfolds, or folds again, a benchmark by its place. */
  readonly toggle: (place: number, isOpen?: boolean) => void
  /** The places of the shown benchmarks that have changed. */
  readonly changed: () => readonly number[]
}

/** Takes over the table that the page came with, whose rows are those that are wanted at first. */
export function resultsView(table: HTMLTableElement, data: PageData): ResultsView {
  const { order, columns, group } = resultsTable(data.report)
  const bodies = new Map(Array.from(table.tBodies, (body) => [Number(body.dataset['place']), body]))
  const open = new Set<number>()
  let wanted = wantedAtFirst
  let shown = selected(wanted, data, order)

  function bodyOf(place: number, results: readonly Result[]): HTMLTableSectionElement | null {
    const known = bodies.get(place)
    if (known !== undefined) return known
    const markup = group(place, (result) => results.includes(result))
    const made = markup === null ? null : mount(markup)
    if (!(made instanceof HTMLTableSectionElement)) return null
    bodies.set(place, made)
    if (open.has(place)) unfold(place, made)
    return made
  }

  function show(now: WantedRows): number {
    if (now.metric !== wanted.metric) bodies.clear()
    wanted = now
    shown = selected(now, data, order)
    const rows = Array.from(shown, ([place, results]) => bodyOf(place, results))
    for (const body of Array.from(table.tBodies)) body.remove()
    table.append(...rows.filter((row) => row !== null))
    return shown.size
  }

  function toggle(place: number, isOpen = !open.has(place)): void {
    const body = bodies.get(place)
    if (body === undefined || isOpen === open.has(place)) return
    if (isOpen) {
      open.add(place)
      unfold(place, body)
    } else {
      open.delete(place)
      body.querySelector('tr.unfolded')?.remove()
      body.querySelector('button')?.setAttribute('aria-expanded', 'false')
    }
  }

  function unfold(place: number, body: HTMLTableSectionElement): void {
    const benchmark = data.report.benchmarks[place]
    const detail = data.details[place]
    if (benchmark === undefined || detail === undefined) return
    const drawn = shown.get(place) ?? []
    const content = detailMarkup(benchmark, drawn, data.report, detail)
    const cell = element('td', { colspan: columns.length }, content)
    body.append(mount(element('tr', { class: 'unfolded' }, cell)))
    body.querySelector('button')?.setAttribute('aria-expanded', 'true')
  }

  return {
    show,
    toggle,
    changed: () =>
      [...shown].filter(([, results]) => results.some(hasChanged)).map(([place]) => place),
  }
}
