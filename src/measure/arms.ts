import {
  controlLabel,
  type Pair,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../model/index.ts'
import type { ExtraWork } from './extra-work.ts'
import type { RunnableArm } from './runnable-arm.ts'

/** The arms of a round: the base, the heads that take part, and for a control the base once more; or those of a pair. */
export function armsOf(
  plan: RoundPlan,
  versions: Versions<PreparedVersion>,
  extraWork: ExtraWork = {},
): RunnableArm[] {
  if (plan.pair !== undefined) return pairOf(plan, plan.pair, versions)
  const { base, heads } = versions
  const takesPart = ({ label }: PreparedVersion): boolean => plan.versions.includes(label)
  const bases = base !== null && takesPart(base) ? [base] : []
  const arms = [
    ...bases.map((version) => ({ label: version.label, role: 'base' as const, version })),
    ...heads
      .filter(takesPart)
      .map((version) => ({ label: version.label, role: 'head' as const, version })),
    ...(plan.control ? bases : []).map((version) => ({
      label: controlLabel,
      role: 'control' as const,
      version,
    })),
  ]
  return arms.map((arm) => {
    const { directory } = arm.version
    return { ...arm, directory, extraWork: extraWork[arm.label] ?? 0 }
  })
}

/** Two benchmarks of one head, which are told apart by their ids. */
function pairOf(
  { versions: [label] }: RoundPlan,
  pair: Pair,
  { heads }: Versions<PreparedVersion>,
): RunnableArm[] {
  return heads
    .filter((head) => head.label === label)
    .flatMap((version) => {
      const { directory } = version
      return pair.map((id) => {
        return { label: id, role: 'head' as const, version, directory, extraWork: 0, runs: id }
      })
    })
}
