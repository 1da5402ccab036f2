import { join } from 'node:path'
import type { PreparedVersion, Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { runSetup, type SetupRetry } from './run-setup.ts'

/**
 * Runs the set-up in a fresh checkout. Where the checkout lacks the project's folder, as before a package was added to
 * its repository, an empty one stands for it, so that all of its benchmarks are new instead of the run a failure.
 */
export async function makeReady(
  version: PreparedVersion,
  setup: string | null,
  retry: SetupRetry,
  ports: Ports,
): Promise<readonly Notice[]> {
  if (!(await ports.files.exists(version.directory))) {
    await ports.files.writeText(join(version.directory, '.gitkeep'), '')
    return [{ code: 'folder-missing', version: version.label }]
  }
  if (setup !== null) {
    ports.console.info(`Preparing ${version.label}: ${setup}`)
    await runSetup(setup, version, retry, ports)
  }
  return []
}
