import type { Bench } from './tinybench.ts'

/**
 * A Bench made ready for tinybench's own loop to go over times that are known already: few iterations, no hooks, and a
 * clock that tells what it is told. The Bench is as its file made it while the stage is closed.
 */
export interface BenchStage {
  open(): void
  close(): void
  /** What the next iteration took, for versions that time by the clock alone. */
  tick(ms: number): void
}

/** A file may expect so many samples: as many as it asked for, and enough for its percentiles. */
const samples = { least: 100, most: 10_000 }

export function stageOf(bench: Bench): BenchStage {
  let reading = 0
  const props: Readonly<Record<string, (own: unknown) => unknown>> = {
    time: () => 0,
    warmupTime: () => 0,
    warmupIterations: () => 1,
    iterations: samplesFor,
    setup: () => nothing,
    teardown: () => nothing,
    // Read before a call, and after it.
    now: () => () => {
      const ms = reading
      reading = 0
      return ms
    },
  }
  let restore: (() => void)[] = []
  return {
    open() {
      // Where the versions keep them: on the Bench (2, 6) or in its `opts` (3 to 5).
      for (const holder of [bench, bench.opts]) {
        for (const [name, prop] of Object.entries(props)) {
          if (holder === undefined || !Object.hasOwn(holder, name)) continue
          const own: unknown = Reflect.get(holder, name)
          restore.push(() => void Reflect.set(holder, name, own))
          Reflect.set(holder, name, prop(own))
        }
      }
    },
    close() {
      for (const each of restore) each()
      restore = []
    },
    tick(ms) {
      reading = ms
    },
  }
}

function samplesFor(iterations: unknown): number {
  const asked = typeof iterations === 'number' ? Math.ceil(iterations) : 0
  return Math.min(samples.most, Math.max(samples.least, asked))
}

const nothing = (): undefined => undefined
