/** A report of 2,000 benchmarks in every form, one after the other: how long each took in a process of its own. */
import { pathToFileURL } from 'node:url'
import { large } from '../__tests__/report/samples.ts'
import {
  checkLimit,
  renderJson,
  renderMarkdown,
  renderTerminal,
  summaryLimit,
} from '../src/report/index.ts'

const id = 'bench'

export const forms = {
  terminal: (report: typeof large) => renderTerminal(report, { color: true, width: 120 }),
  JSON: renderJson,
  summary: (report: typeof large) => renderMarkdown(report, { id, limit: summaryLimit }),
  comment: (report: typeof large) => renderMarkdown(report, { id }),
  'check run': (report: typeof large) => renderMarkdown(report, { id, limit: checkLimit }),
} as const

/** Milliseconds a form, in their order. What forms share is made once for a report, so each call has a report of its own. */
export function renderAll(): number[] {
  const report = { ...large }
  return Object.values(forms).map((render) => {
    const start = performance.now()
    render(report)
    return performance.now() - start
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(renderAll()))
}
