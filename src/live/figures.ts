/** What a live page draws over time. */
export const figures = {
  cpu: { title: 'CPU used by others', unit: 'share' },
  machineCpu: { title: 'CPU of the machine', unit: 'share' },
  memory: { title: 'memory of the machine', unit: 'share' },
  eventLoop: { title: "delay of benchgate's event loop", unit: 's' },
  rate: { title: 'requests a second', unit: '1/s' },
  p50: { title: 'response time, median', unit: 's' },
  p95: { title: 'response time, 95th percentile', unit: 's' },
  p99: { title: 'response time, 99th percentile', unit: 's' },
  responseTime: { title: 'response time, mean', unit: 's' },
  errorRate: { title: 'requests that failed', unit: 'share' },
  serverCpu: { title: 'CPUs that the server keeps busy', unit: 'CPUs' },
  serverMemory: { title: 'memory of the server', unit: 'B' },
} as const satisfies Record<string, LiveFigure>

interface LiveFigure {
  readonly title: string
  readonly unit: 'share' | 's' | '1/s' | 'B' | 'CPUs'
}

export type FigureName = keyof typeof figures
