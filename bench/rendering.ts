/** What it takes to write a report of 2,000 benchmarks in every form. */
import { median } from 'simple-statistics'
import { large } from '../__tests__/report/samples.ts'
import {
  checkLimit,
  renderJson,
  renderMarkdown,
  renderTerminal,
  summaryLimit,
} from '../src/report/index.ts'
import { table } from './measured.ts'

const times = 15
const id = 'bench'

const forms = {
  comment: () => renderMarkdown(large, { id }),
  summary: () => renderMarkdown(large, { id, limit: summaryLimit }),
  'check run': () => renderMarkdown(large, { id, limit: checkLimit }),
  terminal: () => renderTerminal(large, { color: true, width: 120 }),
  JSON: () => renderJson(large),
} as const

export async function rendering(): Promise<string> {
  const rows = Object.entries(forms).map(([name, render]) => [
    name,
    middle(render),
    render().length,
  ])
  const all = middle(() => Object.values(forms).forEach((render) => render()))
  return [
    `A report of ${large.benchmarks.length.toLocaleString('en-US')} benchmarks, median of ${times}:`,
    table(
      ['form', 'time', 'characters'],
      [
        ...rows.map(([name, ms, size]) => [String(name), written(Number(ms)), String(size)]),
        ['**all of them**', `**${written(all)}**`, ''],
      ],
    ),
  ].join('\n\n')
}

/** Milliseconds. */
function middle(render: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    render()
    return performance.now() - start
  })
  return median(taken)
}

function written(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
