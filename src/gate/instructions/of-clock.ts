/** Benchmarks whose work is ended by a clock: their counts would tell of the clock. */
import { typicalFigure } from '../../compare/index.ts'
import type { OpenSuites } from '../../measure/index.ts'
import type { Evidence } from '../../model/index.ts'

/** Of the time of an asynchronous benchmark, for so much the event loop has to be busy. */
const leastBusy = 0.5

/** Whether it mostly waits, in one of the arms. Processor time would not tell: on a busy machine there is little of it. */
export function waits({ samples, versions }: Evidence): boolean {
  return versions.some((label) => {
    const time = typicalFigure(samples, label, 'time')
    const busy = typicalFigure(samples, label, 'loop')
    return time !== null && busy !== null && busy < leastBusy * time
  })
}

/** What is counted takes at least so many times as long: what does not, is ended by a clock. */
const leastSlowDown = 4

/** Tells whether an operation that took so long by the clock while it was counted was ended by a clock; of a command nobody can. */
export function isOfClock(
  { alone }: OpenSuites,
  evidence: Evidence | undefined,
): (wall: number) => boolean {
  if (alone || evidence === undefined) return () => false
  const { samples, versions } = evidence
  const usual = versions.map((label) => typicalFigure(samples, label, 'time') ?? 0)
  return (wall) => wall < leastSlowDown * Math.min(...usual)
}
