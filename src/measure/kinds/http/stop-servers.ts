import type { Ports } from '../../../platform/ports.ts'
import type { RunningServer } from './start-server.ts'

/** How long a server may take to end by itself. */
const graceSeconds = 2

/** Stops them all. @returns the arms of which something is left that still listens */
export async function stopServers(
  running: readonly RunningServer[],
  { network }: Ports,
): Promise<readonly { readonly arm: string; readonly message: string }[]> {
  await Promise.all(running.map(({ server }) => server.end(graceSeconds)))
  const taken = await Promise.all(running.map(({ port }) => network.isTaken(port)))
  return running
    .filter((_, index) => taken[index])
    .map(({ arm, port }) => ({
      arm: arm.label,
      message: `port ${port} is still in use after the server was ended: something that it has started left its process group and goes on`,
    }))
}
