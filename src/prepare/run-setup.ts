import { GateError } from '../errors.ts'
import type { Finished, Ports } from '../platform/ports.ts'
import { outputTail } from './output-tail.ts'

/**
 * Makes a fresh checkout ready to run.
 *
 * @throws GateError with the end of the output where the line fails
 * @throws Interrupted where the run is stopped meanwhile
 */
export async function runSetup(
  line: string,
  version: { readonly label: string; readonly directory: string },
  ports: Ports,
): Promise<void> {
  const finished = await ports.processes.shell(line, { cwd: version.directory })
  ports.stop.throwIfAborted()
  if (finished.exitCode === 0) return
  throw new GateError(
    'setup-failed',
    `setup failed in ${version.label} (${howItEnded(finished)}): ${line}\n${outputTail(finished)}`,
    `Run that line in a fresh checkout of ${version.label}; what it needs that is not in the repository has to be made by it.`,
  )
}

function howItEnded({ exitCode, signal }: Finished): string {
  return exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`
}
