import { GateError } from '../errors.ts'
import type { Alerts } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Alert } from './alerts.ts'
import { board, type LiveEvent } from './board.ts'

/** A live page that somebody may look at. */
export interface OpenBoard {
  /** Where it is, with the token without which nothing is shown. */
  readonly address: string
  /** @returns the alerts that fire or end by it */
  readonly tell: (event: LiveEvent) => readonly Alert[]
  /** Shows the last state, and closes the page's server. */
  close(): Promise<void>
}

/** Whoever looks sees what changed so often, however much does: it costs the run next to nothing. */
const secondsBetween = 0.5

/**
 * Opens a live page on this machine's loopback.
 *
 * @param page the page as HTML
 * @param port null for one that is free
 * @throws GateError where the port is taken
 */
export async function openBoard(
  { title, limits, page, port }: BoardRequest,
  { network, clock }: Pick<Ports, 'network' | 'clock'>,
): Promise<OpenBoard> {
  const live = await network.livePage(page, port)
  if (live === null) {
    throw new GateError(
      'port-taken',
      `port ${port} is in use, so that there is no dashboard`,
      'Name another port, or leave it out: then one is taken that is free.',
    )
  }
  const start = clock.seconds()
  const elapsed = (): number => clock.seconds() - start
  const state = board(title, limits)
  let isNew = true
  const show = (): void => {
    if (isNew && live.isSeen()) {
      live.show(JSON.stringify(state.view(elapsed())))
      isNew = false
    }
  }
  live.onLook(() => {
    isNew = true
    show()
  })
  const timer = setInterval(show, secondsBetween * 1000)
  timer.unref()
  return {
    address: live.address,
    tell: (event) => {
      isNew = true
      return state.tell(elapsed(), event)
    },
    async close() {
      clearInterval(timer)
      isNew = true
      show()
      await live.close()
    },
  }
}

export interface BoardRequest {
  /** What is measured: hostile text. */
  readonly title: string
  readonly limits: Alerts
  readonly page: string
  readonly port: number | null
}
