import { explained, type RunFacts } from '../causes/index.ts'
import type { PreparedVersion } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { isInstalled } from './led/loaders.ts'
import type { Runtime } from './runtime.ts'
import type { ProcessSettings } from './settings.ts'
import { isAddressInUse } from './shared-address.ts'

/** Adds to a failure's message what most likely led to it, unless `shared-address.ts` tells that. */
export async function explainFailure(
  message: string,
  version: PreparedVersion,
  { settings, runtime }: { readonly settings: ProcessSettings; readonly runtime: Runtime },
  ports: Ports,
): Promise<string> {
  if (isAddressInUse(message)) return message
  const { setup: line = null } = settings
  const setup: RunFacts['setup'] = line === null ? { kind: 'none' } : { kind: 'ran', line }
  const hasTsx = await isInstalled('tsx', version.directory, ports.files)
  return explained(message, version, { setup, node: runtime.node, hasTsx }, ports)
}
