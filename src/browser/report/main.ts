/**
 * The script of a report's page: unpacks the report that the page carries, and lets the reader search, filter, sort and
 * unfold its results. Everything that it shows becomes a text node or an attribute's value, never HTML.
 */
import { isMetricName, verdicts, type MetricName, type Verdict } from '../../model/index.ts'
import { renderCsv } from '../../report/renderers/csv.ts'
import { count } from '../../report/words/count.ts'
import { controlsMarkup } from './controls.ts'
import { listenToFlameGraphs } from './flame-graph.ts'
import { pageData, unpacked } from './data.ts'
import { mountElement } from './mount.ts'
import { resultsView } from './results.ts'
import { save } from './save.ts'
import { rowOrders, wantedAtFirst, type RowOrder, type WantedRows } from './selection.ts'
import { addThemeSwitch } from '../theme.ts'

/** More than these, unfolded at once for paper, nobody reads. */
const mostUnfolded = 50

async function start(): Promise<void> {
  const header = document.querySelector('header')
  if (header !== null) addThemeSwitch(header)
  const table = document.querySelector<HTMLTableElement>('#results')
  const carried = document.querySelector('#report')?.textContent ?? ''
  if (table === null) return
  const data = pageData(await unpacked(carried))
  const view = resultsView(table, data)
  const controls = mountElement(controlsMarkup(data))
  if (!(controls instanceof HTMLFormElement)) return
  table.parentElement?.before(controls)
  document.documentElement.classList.add('js')
  let wanted = wantedAtFirst

  function show(change: Partial<WantedRows>): void {
    wanted = { ...wanted, ...change }
    const number = view.show(wanted)
    const all = data.report.benchmarks.length
    const found = controls.querySelector('output')
    if (found !== null)
      found.textContent =
        number === all ? count(all, 'benchmark') : `${number} of ${count(all, 'benchmark')}`
  }

  controls.addEventListener('submit', (event) => event.preventDefault())
  controls.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) show({ text: target.value })
    if (target instanceof HTMLSelectElement) show(chosen(target.name, target.value))
  })
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- where there is no button, nothing is to be done
    switch (button?.name) {
      case 'json':
        return save('benchgate-report.json', 'application/json', data.json)
      case 'csv':
        return save('benchgate-report.csv', 'text/csv', renderCsv(data.report))
      case 'unfold':
        return view.changed().forEach((place) => view.toggle(place, true))
      case 'verdict':
        return show({ verdicts: pressed(button, wanted.verdicts) })
      default:
    }
  })
  table.addEventListener('click', ({ target }) => {
    const body = target instanceof Element ? target.closest('tbody') : null
    const isInDetail = target instanceof Element && target.closest('tr.unfolded') !== null
    if (body !== null && !isInDetail && !hasSelection()) view.toggle(Number(body.dataset['place']))
  })
  listenToKeys(controls, table)
  listenToFlameGraphs(table)
  show({})
  if (document.documentElement.dataset['view'] === 'technical')
    for (const place of view.changed().slice(0, mostUnfolded)) view.toggle(place, true)
  document.documentElement.dataset['ready'] = 'true'
}

function chosen(name: string, value: string): Partial<WantedRows> {
  switch (name) {
    case 'suite':
      return { suite: value === '' ? null : value }
    case 'kind':
      return { kind: value === '' ? null : value }
    case 'order':
      return isOrder(value) ? { order: value } : {}
    case 'metric':
      return isChosenMetric(value) ? { metric: value } : {}
    default:
      return {}
  }
}

function isOrder(value: string): value is RowOrder {
  return Object.hasOwn(rowOrders, value)
}

function isChosenMetric(value: string): value is MetricName | 'main' | 'all' {
  return value === 'main' || value === 'all' || isMetricName(value)
}

function pressed(button: HTMLButtonElement, before: ReadonlySet<Verdict>): ReadonlySet<Verdict> {
  const verdict = verdicts.find((each) => each === button.value)
  if (verdict === undefined) return before
  const isOn = !before.has(verdict)
  button.setAttribute('aria-pressed', String(isOn))
  return isOn
    ? new Set([...before, verdict])
    : new Set([...before].filter((each) => each !== verdict))
}

/** Whoever selects a text in a row wants to copy it. */
function hasSelection(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}

/** `/` leads to the search, Escape clears it, and the arrows lead from benchmark to benchmark. */
function listenToKeys(controls: HTMLFormElement, table: HTMLTableElement): void {
  const search = controls.querySelector('input')
  document.addEventListener('keydown', (event) => {
    const isInText =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    if (event.key === '/' && !isInText) {
      event.preventDefault()
      search?.focus()
    }
  })
  table.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return
    const buttons = Array.from(table.querySelectorAll<HTMLButtonElement>('.benchmark button'))
    const next = buttons[buttons.indexOf(event.target) + step]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  })
}

void start()
