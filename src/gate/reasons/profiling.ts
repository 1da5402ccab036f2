import type { MeasureSettings } from '../../measure/index.ts'
import { fewestLogs, fewestProfiles } from '../../why/index.ts'

/** All kinds of reasons together take no longer, whatever is red. */
export const mostSeconds: number = 15

/** How rounds are profiled. */
export interface Profiling {
  readonly rounds: number
  readonly settings: Required<Pick<MeasureSettings, 'slicing' | 'profileEvery' | 'logsEngine'>>
  /** Of Node.js. */
  readonly flags: readonly string[]
}

/** For where the time goes. */
export const profiling: Profiling = {
  /** One more than are needed, since a round may fail. */
  rounds: fewestProfiles + 1,
  settings: {
    /**
     * Long slices, since nobody judges their times: so that less of them is the handing over, and caches are as warm as ever.
     * What is allocated and kept is known already.
     */
    slicing: { sliceMs: 5, slices: 60, warmupMs: 150, extraMs: 0, collects: false },
    /** At a tenth of a millisecond, sampling itself took a sixth of the time. */
    profileEvery: 250,
    logsEngine: false,
  },
  /**
   * V8 tells of no function that it has inlined, but counts its time as its caller's. Without inlining, functions keep their
   * own time, whichever Node.js runs; and the optimiser decides alike in all processes.
   */
  flags: ['--no-turbo-inlining', '--no-maglev-inlining', '--enable-source-maps'],
}

/** For what V8 did to the code: it is done while the code warms up, so that a few slices are enough. */
export const logging: Profiling = {
  rounds: fewestLogs,
  settings: {
    ...profiling.settings,
    slicing: { ...profiling.settings.slicing, slices: 10 },
    logsEngine: true,
  },
  flags: profiling.flags,
}
