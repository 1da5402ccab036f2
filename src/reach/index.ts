export { parseLook, type CodeLook } from './look.ts'
export { judgeLooks, type JudgedLooks } from './judge-looks.ts'
export { reachReportOf, type ReachReport, type ReachedBenchmark } from './report.ts'
export { renderReach, renderReachJson } from './render.ts'
