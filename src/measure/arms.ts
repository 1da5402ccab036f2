import {
  controlLabel,
  type Arm,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import { loaderFlags } from './command.ts'
import type { ExtraWork } from './extra-work.ts'
import type { RunnableArm } from './round.ts'
import type { Runtime } from './runtime.ts'

/** The arms of a round: the base, the heads that take part, and for a control the base once more. */
export function armsOf(
  plan: RoundPlan,
  { base, heads }: Versions<PreparedVersion>,
  runtime: Runtime,
  files: Files,
  extraWork: ExtraWork = {},
): Promise<RunnableArm[]> {
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
  return Promise.all(
    arms.map(async ({ label, role, directory }) => {
      const flags = await loaderFlags(plan.suite, directory, runtime, files)
      return { label, role, directory, loaderFlags: flags, extraWork: extraWork[label] ?? 0 }
    }),
  )
}
