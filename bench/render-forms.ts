/** A report of 2,000 benchmarks in every form, one after the other; run as a program, how long each of them took. */
import { pathToFileURL } from 'node:url'
import { large } from '../__tests__/report/samples.ts'
import {
  checkLimit,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
  summaryLimit,
} from '../src/report/index.ts'

const id = 'bench'

export const forms = {
  terminal: (report: typeof large) => renderTerminal(report, { color: true, width: 120 }),
  JSON: renderJson,
  CSV: renderCsv,
  page: (report: typeof large) => renderHtml(report),
  summary: (report: typeof large) => renderMarkdown(report, { id, limit: summaryLimit }),
  comment: (report: typeof large) => renderMarkdown(report, { id }),
  'check run': (report: typeof large) => renderMarkdown(report, { id, limit: checkLimit }),
} as const

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(Object.values(forms).map(timed)))
}

/** Milliseconds. */
function timed(render: (report: typeof large) => string): number {
  const start = performance.now()
  render(large)
  return performance.now() - start
}
