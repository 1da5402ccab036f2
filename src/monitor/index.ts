export { monitor, type MonitorRequest, type MonitorTarget } from './monitor.ts'
export type { MonitorSample } from './sample.ts'
export type { MonitorSummary } from './summary.ts'
export { alertText, renderMonitor, sampleLine } from './render.ts'
