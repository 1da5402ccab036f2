import { bottleneckRules } from '../../model/index.ts'
import type { Bottleneck, BottleneckRule } from '../../model/index.ts'
import { formatExactly, formatQuantity } from './quantity.ts'

/** What a rule is called, and what to do about what it finds, with Markdown's code spans. */
interface BottleneckWords {
  readonly title: string
  readonly advice: string
}

export const bottleneckWords: Readonly<Record<BottleneckRule, BottleneckWords>> = {
  'connection-errors': {
    title: 'connection errors',
    advice:
      'Requests got no answer: look at the limits of open connections and files, at time-outs, and at what the server logs.',
  },
  'event-loop-blocked': {
    title: 'event loop blocked',
    advice:
      'Nothing else of the process runs meanwhile: divide the work and give way between its parts, or move it to a worker thread.',
  },
  'synchronous-files': {
    title: 'waits for files',
    advice:
      'Each call stops the program until the file system answers: read once and keep it, or use `fs.promises`.',
  },
  'server-queueing': {
    title: 'requests wait, the CPU is idle',
    advice:
      'Requests queue for something else than the CPU: look at pools of connections, locks, and the limits of what the server calls.',
  },
  'retained-growth': {
    title: 'memory kept per operation',
    advice:
      'Memory grows with every operation: look for caches without a limit, listeners that are never removed, and closures in long-lived lists.',
  },
  'collection-share': {
    title: 'time in garbage collection',
    advice:
      'Allocate less in each operation, reuse buffers, or give the young generation more room by `--max-semi-space-size`.',
  },
  'cpu-bound': {
    title: 'CPU-bound',
    advice:
      'The server answers as many requests as its CPU can: make an answer cheaper, or run more processes.',
  },
}

/** Where a rule is explained. */
export function bottleneckAddress(rule: BottleneckRule): string {
  return `docs/bottlenecks.md#${rule}`
}

/** A figure of a rule, such as `34.1 %` or `120 ms`. */
export function bottleneckFigure(rule: BottleneckRule, value: number): string {
  return formatQuantity(bottleneckRules[rule].unit, value)
}

/** The limit that it is beyond, or of what is well the one that it keeps: `10 %`. */
export function bottleneckLimit({
  rule,
  severity,
  limits: { warning, critical },
}: Pick<Bottleneck, 'rule' | 'severity' | 'limits'>): string {
  const limit = severity === 'critical' && critical !== null ? critical : warning
  return formatExactly(bottleneckRules[rule].unit, limit)
}
