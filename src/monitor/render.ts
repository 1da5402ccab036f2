import { figures, type Alert } from '../live/index.ts'
import { count, formatDuration, formatPercent, formatQuantity, logText } from '../report/index.ts'
import type { MonitorSample } from './sample.ts'
import type { MonitorSummary, Span } from './summary.ts'

/** What a server was like, as a text for a terminal. */
export function renderMonitor(summary: MonitorSummary): string {
  const { seconds, requests, failed, failures, responseTime, leak, alerts } = summary
  const head =
    requests === 0
      ? `Nothing was asked in ${formatDuration(seconds)}.`
      : `${count(requests, 'request')} in ${formatDuration(seconds)}, ${failed === 0 ? 'none failed' : `${failed} failed (${formatPercent(failed / requests)})`}.`
  const lines = [
    head,
    ...failures
      .slice(0, mostFailures)
      .map(({ what, times }) => `  ${times === 1 ? 'once' : `${times} times`}: ${logText(what)}`),
    '',
    ...(responseTime === null
      ? []
      : [
          `response time   median ${time(responseTime.p50)}, p95 ${time(responseTime.p95)}, p99 ${time(responseTime.p99)}, longest ${time(responseTime.longest)}`,
        ]),
    ...spanLine('CPU', summary.cpu, formatPercent),
    ...spanLine('memory', summary.memory, formatPercent),
    ...spanLine('server CPUs', summary.serverCpu, (value) => value.toFixed(2)),
    ...spanLine('server memory', summary.serverBytes, bytes),
    ...(leak === null ? [] : [`The server's memory grows by ${bytes(leak.bytesPerHour)} an hour.`]),
    '',
    alerts.length === 0 ? 'No alert fired.' : `${count(alerts.length, 'alert')} fired:`,
    ...alerts.map((alert) => `  ${formatDuration(alert.firedAt)}  ${alertText(alert)}`),
  ]
  return lines.join('\n')
}

const mostFailures = 5

/** What one probe said, in a line. */
export function sampleLine({
  seconds,
  status,
  failure,
  guard,
  cpu,
  memory,
}: MonitorSample): string {
  const answer =
    seconds === null
      ? (failure ?? 'left alone for a while')
      : `status ${status} in ${time(seconds)}`
  const machine = [
    ...(cpu === null ? [] : [`CPU ${formatPercent(cpu)}`]),
    ...(memory === null ? [] : [`memory ${formatPercent(memory)}`]),
    ...(guard === 'closed' ? [] : [`guard ${guard}`]),
  ]
  return [logText(answer), ...machine].join(', ')
}

function spanLine(title: string, span: Span | null, format: (value: number) => string): string[] {
  if (span === null) return []
  return [`${title.padEnd(15)} ${format(span.mean)} on average, ${format(span.peak)} at most`]
}

/** What an alert is about: `response time, mean 2.4 s, limit 2 s`. */
export function alertText({ figure, source, limit, peak }: Alert): string {
  const whose = source === '' ? '' : `${logText(source)}: `
  if (figure === 'guard') return `${whose}too many requests failed, and no more were made`
  if (figure === 'leak') return `${whose}memory grows steadily`
  const { title, unit } = figures[figure]
  const said = (value: number): string =>
    unit === 'share' ? formatPercent(value) : formatQuantity(unit, value)
  return `${whose}${title} ${said(peak ?? 0)}, limit ${said(limit ?? 0)}`
}

function time(seconds: number): string {
  return formatQuantity('s', seconds)
}

function bytes(value: number): string {
  return formatQuantity('B', value)
}
