/** What a live page draws over time, in the order in which it does. */
export const figures = {
  responseTime: { title: 'response time', unit: 's' },
  p50: { title: 'median', unit: 's' },
  p95: { title: '95th percentile', unit: 's' },
  p99: { title: '99th percentile', unit: 's' },
  rate: { title: 'requests a second', unit: '1/s' },
  errorRate: { title: 'requests that failed', unit: 'share' },
  serverCpu: { title: 'CPUs that the server keeps busy', unit: 'CPUs' },
  serverMemory: { title: 'memory of the server', unit: 'B' },
  machineCpu: { title: 'CPU of the machine', unit: 'share' },
  cpu: { title: 'CPU used by others', unit: 'share' },
  memory: { title: 'memory of the machine', unit: 'share' },
  eventLoop: { title: "delay of benchgate's event loop", unit: 's' },
} as const satisfies Record<string, LiveFigure>

interface LiveFigure {
  readonly title: string
  readonly unit: 'share' | 's' | '1/s' | 'B' | 'CPUs'
}

export type FigureName = keyof typeof figures
