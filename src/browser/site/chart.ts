import UPlot from 'uplot'
import type { BranchPage, BudgetCourse, SeriesLine, Told } from '../../site/contract.ts'
import { drawn } from './chart-marks.ts'
import type { Plotted } from './plotted.ts'
import { dayOfPush } from './words.ts'

export interface ChartOf {
  readonly plotted: Plotted
  readonly line: SeriesLine
  readonly page: BranchPage
  readonly changes: Told['changes']
  readonly budgets: readonly BudgetCourse[]
}

export interface Chart {
  /** Puts the cursor to the next push to a side; to an end where none is chosen. */
  step(by: number): void
  redraw(): void
  destroy(): void
}

const height = 320

/**
 * The line of a benchmark over its pushes, which are as far apart as they follow on each other.
 *
 * @param chosen is told the push that the cursor is at; null where it is at none
 * @param opened is told the push that was clicked
 */
export function chart(
  root: HTMLElement,
  { plotted: { places, lines, lows, highs }, line, page, changes, budgets }: ChartOf,
  chosen: (push: number | null) => void,
  opened: (push: number) => void,
): Chart {
  const { size, unit } = line.scale
  const style = colorsOf(root)
  const colors = ['--line', '--line-2', '--line-3', '--mark']
  const isDense = places.length > 200
  const options: UPlot.Options = {
    width: root.clientWidth,
    height,
    legend: { show: false },
    padding: [22, 12, 0, 0],
    cursor: {
      drag: { x: false, y: false },
      points: { size: 9 },
      y: false,
    },
    scales: { x: { time: false, range: (_, low, high) => [low - 0.8, high + 0.8] }, y: {} },
    axes: [
      {
        stroke: () => style('--quiet'),
        font: '12px system-ui, sans-serif',
        grid: { show: false },
        ticks: { stroke: () => style('--rule'), size: 4 },
        space: 96,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
        values: (_, splits) =>
          splits.map((push) => (page.minutes[push] === undefined ? '' : dayOfPush(page, push))),
      },
      {
        stroke: () => style('--quiet'),
        font: '12px system-ui, sans-serif',
        grid: { stroke: () => style('--rule'), width: 1 },
        ticks: { show: false },
        size: 74,
        values: (_, splits) => splits.map((value) => tick(value / size, splits, size, unit)),
      },
    ],
    series: [
      {},
      ...lines.map((_, i): UPlot.Series => ({
        stroke: () => style(colors[i] ?? '--mark'),
        width: i === 0 ? 1.75 : 1.25,
        spanGaps: lines.length > 1 && i < 3,
        points: {
          show: !isDense || lines.length > 1,
          size: 5,
          width: 1,
          fill: () => style(colors[i] ?? '--mark'),
        },
        ...(i < 3 ? {} : { paths: () => null }),
      })),
      { width: 0, points: { show: false } },
      { width: 0, points: { show: false } },
    ],
    bands: [{ series: [lines.length + 2, lines.length + 1], fill: () => style('--band') }],
    hooks: {
      setCursor: [
        (self) => {
          chosen(pushAt(self))
        },
      ],
      draw: [(self) => drawn(self, { changes, budgets, releases: page.releases, line, style })],
    },
  }
  const data = [places, ...lines.map(({ values }) => values), lows, highs].map((column) => [
    ...column,
  ])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type has the places apart, which a list cannot have
  const plot = new UPlot(options, data as UPlot.AlignedData, root)
  plot.over.addEventListener('click', () => {
    const push = pushAt(plot)
    if (push !== null) opened(push)
  })
  const resized = new ResizeObserver(() => plot.setSize({ width: root.clientWidth, height }))
  resized.observe(root)

  /** Between two pushes there may be a place that only says that the line has a gap. */
  function pushAt({ cursor: { idx } }: UPlot): number | null {
    if (idx === null || idx === undefined) return null
    const place = places[idx] ?? 0
    return Number.isInteger(place) ? place : (places[idx + 1] ?? null)
  }

  return {
    step(by) {
      const last = places.length - 1
      const now = plot.cursor.idx ?? (by > 0 ? -1 : last + 1)
      let next = Math.min(last, Math.max(0, now + by))
      if (!Number.isInteger(places[next])) next += Math.sign(by)
      const left = plot.valToPos(places[next] ?? 0, 'x')
      plot.setCursor({ left, top: plot.over.clientHeight / 2 })
    },
    redraw: () => plot.redraw(),
    destroy() {
      resized.disconnect()
      plot.destroy()
    },
  }
}

/** Canvas knows no custom properties: a colour as the browser has resolved it, which is another one in the dark. */
function colorsOf(root: HTMLElement): (name: string) => string {
  const probe = root.appendChild(document.createElement('i'))
  probe.hidden = true
  return (name) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
}

/** As many decimals as tell the lines of the grid apart. */
function tick(value: number, splits: readonly number[], size: number, unit: string): string {
  const step = Math.abs((splits[1] ?? 0) - (splits[0] ?? 0)) / size
  const decimals = step > 0 ? Math.max(0, Math.min(6, Math.ceil(-Math.log10(step) - 1e-9))) : 2
  return `${value.toFixed(decimals)} ${unit}`.trimEnd()
}
