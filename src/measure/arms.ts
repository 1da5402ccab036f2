import {
  controlLabel,
  type Arm,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../model/index.ts'
import type { ExtraWork } from './extra-work.ts'
import type { RunnableArm } from './suites.ts'

/** The arms of a round: the base, the heads that take part, and for a control the base once more. */
export function armsOf(
  plan: RoundPlan,
  { base, heads }: Versions<PreparedVersion>,
  extraWork: ExtraWork = {},
): RunnableArm[] {
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
