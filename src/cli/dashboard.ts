import type { Alerts } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Engine, Io } from './io.ts'

/** A live page that the user asks for: the port, or null for one that is free. */
export interface DashboardAsked {
  readonly port: number | null
}

/**
 * Opens the live page and says where it is; null where none was asked for, and in CI, where nobody could look at it.
 *
 * @throws GateError where the port is taken
 */
export async function openDashboard(
  asked: DashboardAsked | null,
  title: string,
  limits: Alerts,
  { openBoard, livePage }: Engine,
  { env }: Pick<Io, 'env'>,
  ports: Ports,
): Promise<Awaited<ReturnType<Engine['openBoard']>> | null> {
  if (asked === null) return null
  if (isCi(env)) {
    ports.console.info('There is no dashboard in CI: nobody could look at it.')
    return null
  }
  const board = await openBoard({ title, limits, page: livePage(), port: asked.port }, ports)
  ports.console.info(`Live: ${board.address}`)
  return board
}

/** Every provider sets it. */
function isCi({ CI = '' }: Io['env']): boolean {
  return CI !== '' && CI !== '0' && CI !== 'false'
}
