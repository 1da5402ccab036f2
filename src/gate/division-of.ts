import { pushBefore, type OpenedBaseline } from '../baseline/index.ts'
import type { Config } from '../config/index.ts'
import type { Discovery } from '../measure/index.ts'
import { renamedHistory, type DividingPush, type HistoryEntry } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { knownSeconds } from './known-seconds.ts'
import type { KnownSeconds } from './shard-of.ts'

/** What benchmarks are divided by. */
export interface Division {
  readonly known: KnownSeconds
  /** The push that it is known from; null where nothing is known, so that each shard has as many as the others. */
  readonly push: DividingPush | null
}

/** What the jobs of a matrix divide the benchmarks by that they have found. */
export async function divisionOf(
  { evidence, suites }: Pick<Discovery, 'evidence' | 'suites'>,
  baseline: OpenedBaseline,
  config: Pick<Config, 'renames' | 'workingDirectory'>,
  ports: Ports,
): Promise<Division> {
  const push = await commonPush(baseline, config, ports)
  return {
    known: knownSeconds(push, evidence, suites),
    push: push === null ? null : { commit: push.commit, createdAt: push.createdAt },
  }
}

/** A push of the base's branch that all jobs of a matrix know: what was recorded since they began, some may not find. */
async function commonPush(
  baseline: OpenedBaseline,
  { renames, workingDirectory }: Pick<Config, 'renames' | 'workingDirectory'>,
  ports: Ports,
): Promise<HistoryEntry | null> {
  const found = baseline.looked()?.found
  if (found?.kind !== 'found') return null
  return pushBefore(renamedHistory(found.run.history, renames), workingDirectory, ports)
}
