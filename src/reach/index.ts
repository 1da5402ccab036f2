export { parseLook, type Look } from './look.ts'
export { judgeLooks, type Judged } from './judge-looks.ts'
export { reachReportOf, type ReachReport, type ReachedBenchmark } from './report.ts'
export { renderReach, renderReachJson } from './render.ts'
