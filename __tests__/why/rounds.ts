import type { ProfiledSide } from '../../src/why/functions.ts'

/** A call as a worker tells it. */
export type Told = readonly [
  caller: number,
  url: string,
  line: number,
  column: number,
  name: string,
  samples: number,
]

/** What V8's log tells of a function, as a worker tells it. */
export type ToldSite = readonly [
  what: 'deoptimised' | 'megamorphic',
  url: string,
  line: number,
  column: number,
  name: string,
  at: number,
  detail: string,
  times: number,
]

export interface ToldArm {
  readonly frames: readonly Told[]
  readonly seconds: number
  readonly operations: number
}

export const roots = {
  base: { directories: ['/base'] },
  head: { directories: ['/head'] },
} as const

/** A function of a version's own file, called by the loop. */
export function own(side: ProfiledSide, name: string, samples: number, line = 1): Told {
  return [0, `file:///${side}/src/a.js`, line, 1, name, samples]
}

/** An arm of which an operation takes a second for every 1,000 samples. */
export function arm(...frames: readonly Told[]): ToldArm {
  const samples = frames.reduce((sum, frame) => sum + frame[5], 0)
  return { frames: [[-1, '', 0, 0, '(benchmark)', 0], ...frames], seconds: samples / 1000, operations: 1 } // prettier-ignore
}
