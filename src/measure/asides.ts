import { median, sum } from 'simple-statistics'
import type { RoundPlan } from '../model/index.ts'
import type { Slicing } from '../worker/protocol.ts'
import type { ArmLog } from './led/arm-process.ts'
import type { RunnableArm } from './runnable-arm.ts'

/** Something that was seen in a round beside its figures. */
export type Aside =
  /** A file failed after its benchmarks, or some of them, had been measured. */
  | {
      readonly kind: 'threw'
      readonly suite: string
      readonly arm: string
      readonly message: string
    }
  /** How much processor time a benchmark's process used while another arm had the turn. */
  | {
      readonly kind: 'outside'
      readonly id: string
      readonly arm: string
      readonly cpuSeconds: number
      readonly waitedSeconds: number
    }
  /** Arms are so different in speed that slices of one are too short, or those of another too long. */
  | {
      readonly kind: 'uneven'
      readonly id: string
      /** Seconds of an arm's middle slice. */
      readonly shortest: number
      readonly longest: number
    }
  /** The file came to a benchmark that nobody had found when it was read; under its own id. */
  | { readonly kind: 'not-found'; readonly id: string; readonly arm: string }
  /** A benchmark failed without some that its file has before it, and with them did not. */
  | { readonly kind: 'needs-earlier'; readonly id: string }
  /** Every version of a command took as many seconds as a number in its line; null where not in this round. */
  | { readonly kind: 'fixed-time'; readonly id: string; readonly seconds: number | null }

export function asidesOf(
  logs: readonly ArmLog[],
  arms: readonly RunnableArm[],
  { suite }: RoundPlan,
  benchmarks: readonly string[],
  isFound: (id: string, arm: RunnableArm) => boolean,
): Aside[] {
  const ofArms = arms.flatMap((arm, index): Aside[] => {
    const { label, runs } = arm
    const { threw = null, slicing, passed = [] } = logs[index] ?? {}
    const failed =
      threw === null ? [] : [{ kind: 'threw', suite, arm: label, message: threw } as const]
    const outside = benchmarks.flatMap((id) => {
      const own = slicing?.get(runs ?? id)?.outside
      return own === undefined ? [] : [{ kind: 'outside', id, arm: label, ...own } as const]
    })
    const notFound = [...passed]
      .filter((id) => !isFound(id, arm))
      .map((id) => ({ kind: 'not-found', id, arm: label }) as const)
    return [...failed, ...outside, ...notFound]
  })
  return [...ofArms, ...unevenIn(logs, arms, benchmarks)]
}

/** The arms run the same number of iterations; beyond this their slices cannot all be of a fit length. */
const mostTimesAsLong = 16

function unevenIn(
  logs: readonly ArmLog[],
  arms: readonly RunnableArm[],
  benchmarks: readonly string[],
): Aside[] {
  return benchmarks.flatMap((id): Aside[] => {
    const seconds = arms.flatMap(({ runs }, index) => {
      const own = logs[index]?.slicing.get(runs ?? id)
      return own === undefined ? [] : [sliceSeconds(own)]
    })
    const [shortest, longest] = [Math.min(...seconds), Math.max(...seconds)]
    const isUneven = seconds.length > 1 && longest > shortest * mostTimesAsLong
    return isUneven ? [{ kind: 'uneven', id, shortest, longest }] : []
  })
}

/** Seconds of the middle slice: a pause of the machine that fell into one of them does not move it. */
function sliceSeconds({ ownSeconds, perOperationMs }: Slicing): number {
  return (median([...perOperationMs]) / sum([...perOperationMs])) * ownSeconds
}
