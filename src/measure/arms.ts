import {
  controlLabel,
  type Arm,
  type Pair,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../model/index.ts'
import type { ExtraWork } from './extra-work.ts'
import type { RunnableArm } from './suites.ts'

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
  const arms: Arm[] = [
    ...bases.map((each) => ({ ...each, role: 'base' as const })),
    ...heads.filter(takesPart).map((head) => ({ ...head, role: 'head' as const })),
    ...(plan.control ? bases : []).map((each) => ({
      ...each,
      label: controlLabel,
      role: 'control' as const,
    })),
  ]
  return arms.map(({ label, role, directory }) => {
    return { label, role, directory, extraWork: extraWork[label] ?? 0 }
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
    .flatMap(({ directory }) =>
      pair.map((id) => ({ label: id, role: 'head' as const, directory, extraWork: 0, runs: id })),
    )
}
