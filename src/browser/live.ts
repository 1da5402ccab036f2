/** The script of the live page: shows each state that it is sent. All text comes from outside and is shown as text. */
import type { BoardView, FigureView } from '../live/board.ts'
import { figures } from '../live/figures.ts'

const events = new EventSource('events')
events.addEventListener('message', ({ data }) => show(JSON.parse(data)))
events.addEventListener('error', () => {
  const isOver = byId('state').dataset['ended'] === 'yes'
  if (!isOver) put('state', 'The run cannot be reached any more.')
})

function show(view: BoardView): void {
  document.title = `${view.title} · benchgate`
  put('title', view.title)
  put('state', view.ended ?? stateText(view))
  byId('state').dataset['ended'] = view.ended === null ? 'no' : 'yes'
  if (view.ended !== null) events.close()
  showProgress(view)
  fill(
    'verdicts',
    view.counts.map(({ verdict, count }) => tag('li', `${count} ${verdict}`, verdict)),
  )
  fill('alerts', view.alerts.map(alertLine))
  byId('no-alerts').hidden = view.alerts.length > 0
  fill(
    'guards',
    view.guards.map(({ source, state }) =>
      tag('li', `${source === '' ? 'guard' : source}: ${state}`, state),
    ),
  )
  fill('figures', view.figures.map(figureOf))
  fill('results', view.results.map(resultRow))
  byId('results-section').hidden = view.results.length === 0
}

function stateText({ progress, elapsedSeconds }: BoardView): string {
  if (progress === null) return `watching for ${time(elapsedSeconds)}`
  switch (progress.stage) {
    case 'prepare':
      return `preparing ${progress.subject}`
    case 'read':
      return `reading ${progress.read} of ${progress.suites} ${progress.noun}s`
    case 'look':
      return `looking at what runs in ${progress.read} of ${progress.suites} ${progress.noun}s`
    case 'why':
      return `finding out why ${progress.benchmarks} got slower`
    case 'screen':
    case 'confirm': {
      const { settled, benchmarks, rounds, candidates } = progress
      const suspects =
        candidates.length === 0 ? '' : ` · looking again at ${candidates.slice(0, 3).join(', ')}`
      return `${settled} of ${benchmarks} settled · ${rounds} rounds${suspects}`
    }
  }
}

function showProgress({ progress, elapsedSeconds, ended }: BoardView): void {
  const left = progress === null || progress.stage === 'prepare' ? null : progress.secondsLeft
  put('elapsed', time(elapsedSeconds))
  put('left', time(Math.max(0, left ?? 0)))
  byId('time-left').hidden = left === null || ended !== null
  const bar = byId('bar')
  if (!(bar instanceof HTMLProgressElement)) return
  bar.hidden = progress === null || !('settled' in progress)
  if (progress !== null && 'settled' in progress) {
    bar.max = Math.max(1, progress.benchmarks)
    bar.value = progress.settled
  }
}

function alertLine({
  figure,
  source,
  limit,
  peak,
  firedAt,
  endedAt,
}: BoardView['alerts'][number]): Element {
  const whose = source === '' ? '' : `${source}: `
  const what =
    figure === 'guard'
      ? 'too many requests failed, and no more were made'
      : figure === 'leak'
        ? 'memory grows steadily'
        : `${figures[figure].title} ${quantity(figures[figure].unit, peak ?? 0)}, limit ${quantity(figures[figure].unit, limit ?? 0)}`
  const when = endedAt === null ? `since ${time(firedAt)}` : `${time(firedAt)} to ${time(endedAt)}`
  return tag('li', `${whose}${what} (${when})`, endedAt === null ? 'alert' : 'over')
}

function resultRow({ benchmark, version, verdict, change }: BoardView['results'][number]): Element {
  const row = tag('tr', '', verdict)
  const signed =
    change === null ? '–' : `${change >= 0 ? '+' : '−'}${(Math.abs(change) * 100).toFixed(1)} %`
  for (const text of [benchmark, version, signed, verdict]) row.append(tag('td', text, ''))
  return row
}

const [width, height] = [300, 72]

function figureOf(view: FigureView): Element {
  const { title, unit } = figures[view.figure]
  const box = tag('figure', '', '')
  const caption = tag('figcaption', '', '')
  caption.append(
    tag('span', view.source === '' ? title : `${title}, ${view.source}`, 'name'),
    tag(
      'strong',
      quantity(unit, view.latest),
      view.limit !== null && view.latest > view.limit ? 'beyond' : '',
    ),
  )
  box.append(caption, chart(view))
  return box
}

/** A line over time from zero up, and the limit where it is near enough to be seen. */
function chart({ points, limit }: FigureView): Element {
  const highest = Math.max(...points.map(([, value]) => value), 0)
  const isLimitShown = limit !== null && limit <= 4 * highest
  const top = Math.max(highest, isLimitShown ? limit : 0) * 1.1 || 1
  const [first] = points[0] ?? [0]
  const [last] = points.at(-1) ?? [0]
  const x = (at: number): number => ((at - first) / Math.max(1e-9, last - first)) * width
  const y = (value: number): number => height - (value / top) * height
  const svg = drawn('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  })
  if (isLimitShown)
    svg.append(drawn('line', { class: 'limit', x1: 0, x2: width, y1: y(limit), y2: y(limit) }))
  const path = points.map(([at, value]) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  svg.append(drawn('polyline', { points: path }))
  return svg
}

function quantity(unit: string, value: number): string {
  switch (unit) {
    case 'share':
      return `${(value * 100).toFixed(1)} %`
    case 's':
      return value < 1
        ? `${Number((value * 1000).toPrecision(3))} ms`
        : `${Number(value.toPrecision(3))} s`
    case 'B':
      return `${(value / 2 ** 20).toFixed(1)} MiB`
    case '1/s':
      return `${Number(value.toPrecision(3))}/s`
    default:
      return value.toFixed(2)
  }
}

function time(seconds: number): string {
  const whole = Math.round(seconds)
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return minutes === 0 ? `${rest}s` : `${minutes}m ${rest}s`
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page lacks ${id}`)
  return found
}

function put(id: string, text: string): void {
  const element = byId(id)
  if (element.textContent !== text) element.textContent = text
}

function fill(id: string, children: readonly Element[]): void {
  byId(id).replaceChildren(...children)
}

function tag(name: string, text: string, kind: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  if (kind !== '') element.dataset['kind'] = kind
  return element
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
