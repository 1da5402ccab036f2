import {
  controlLabel,
  type Arm,
  type PreparedVersion,
  type RoundPlan,
  type Versions,
} from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import { loaderFlags } from './command.ts'
import type { RunnableArm } from './round.ts'
import type { Runtime } from './runtime.ts'

/**
 * The arms of a round: the base, the heads, and for a control the base once more.
 *
 * @param has whether a version has all of the plan's benchmarks
 */
export function armsOf(
  plan: RoundPlan,
  { base, heads }: Versions<PreparedVersion>,
  has: (label: string) => boolean,
  runtime: Runtime,
  files: Files,
): Promise<RunnableArm[]> {
  const arms: Arm[] = [
    ...(base === null ? [] : [{ ...base, role: 'base' as const }]),
    ...heads.map((head) => ({ ...head, role: 'head' as const })),
    ...(plan.control && base !== null
      ? [{ ...base, label: controlLabel, role: 'control' as const }]
      : []),
  ]
  const present = arms.filter(({ role, label }) => role === 'control' || has(label))
  return Promise.all(
    present.map(async (arm) => ({
      label: arm.label,
      role: arm.role,
      directory: arm.directory,
      loaderFlags: await loaderFlags(plan.suite, arm.directory, runtime, files),
    })),
  )
}
