import { setTimeout } from 'node:timers/promises'
import { causeOf } from '../causes/index.ts'
import { GateError } from '../errors.ts'
import type { PreparedVersion } from '../model/index.ts'
import type { Finished, Ports } from '../platform/ports.ts'
import { outputTail } from './output-tail.ts'

/** How often a set-up that fails is tried once more, and how long is waited before. */
export interface SetupRetry {
  readonly times: number
  readonly delaySeconds: number
}

export const never: SetupRetry = { times: 0, delaySeconds: 0 }

/**
 * Makes a fresh checkout ready to run.
 *
 * @throws GateError with the end of the output where the line fails
 * @throws Interrupted where the run is stopped meanwhile
 */
export async function runSetup(
  line: string,
  version: PreparedVersion,
  { times, delaySeconds }: SetupRetry,
  ports: Ports,
): Promise<void> {
  const run = async (): Promise<Finished> => {
    const finished = await ports.processes.shell(line, {
      cwd: version.directory,
      programs: 'own',
    })
    ports.stop.throwIfAborted()
    return finished
  }
  let finished = await run()
  for (let retry = 1; retry <= times && finished.exitCode !== 0; retry++) {
    const how = howItEnded(finished)
    ports.console.info(
      `Setup failed in ${version.label} (${how}); once more in ${delaySeconds} s (${retry} of ${times}).`,
    )
    await setTimeout(delaySeconds * 1000, undefined, { signal: ports.stop }).catch(() => undefined)
    ports.stop.throwIfAborted()
    finished = await run()
  }
  if (finished.exitCode === 0) return
  const facts = { setup: { kind: 'failed', line }, node: null, hasTsx: false } as const
  const cause = await causeOf(`${finished.stdout}\n${finished.stderr}`, version, facts, ports)
  const { exitCode, signal } = finished
  throw new GateError({
    code: 'setup-failed',
    version: version.label,
    line,
    exitCode,
    signal,
    output: outputTail(finished),
    likely: cause && { cause: cause.cause, remedy: cause.remedy },
  })
}

function howItEnded({ exitCode, signal }: Finished): string {
  return exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`
}
