import type { Config } from '../../config/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Engine } from '../io.ts'
import type { Keeper } from './page.ts'

/** Where baselines of this checkout are kept; null where there is no repository, or nothing is kept. */
export async function keeperFor(
  config: Config,
  engine: Pick<Engine, 'checkoutAt' | 'storageFor'>,
  ports: Ports,
): Promise<Keeper | null> {
  const checkout = await engine.checkoutAt(config.workingDirectory, ports)
  const storage = engine.storageFor(config, 'directory', checkout, { ...ports, cache: null })
  if (checkout === null || storage === null) return null
  const { os, arch } = ports.machine
  const { repository, branch } = checkout
  return { storage, shelf: { id: config.id, os, arch }, repository, branch }
}
