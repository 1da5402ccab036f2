import { join } from 'node:path'
import type { Config } from '../config/index.ts'
import type { CheckpointRequest } from '../gate.ts'
import type { Ports } from '../platform/ports.ts'
import type { Asked } from './asked.ts'
import type { Engine } from './io.ts'

/**
 * Where a run at the command line writes its rounds down: in git's own directory, or null outside of a repository.
 */
export async function localCheckpoint(
  { resume }: Pick<Asked, 'resume'>,
  { id, workingDirectory }: Config,
  { checkoutAt }: Engine,
  ports: Ports,
): Promise<CheckpointRequest | null> {
  const checkout = await checkoutAt(workingDirectory, ports)
  if (checkout === null) return null
  const path = join(checkout.gitDirectory, 'benchgate', 'rounds')
  return { place: { kind: 'directory', path, gate: id }, resume: resume ? 'must' : 'no' }
}
