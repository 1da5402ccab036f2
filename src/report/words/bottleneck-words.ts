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

/** From where on it is too much: `10 %`, or `10 %, critical 30 %`. */
export function bottleneckLimits({ rule, limits }: Pick<Bottleneck, 'rule' | 'limits'>): string {
  const { unit } = bottleneckRules[rule]
  const critical = limits.critical === null ? '' : `, critical ${formatExactly(unit, limits.critical)}`
  return `${formatExactly(unit, limits.warning)}${critical}`
}
