import type { LoadMessage } from '../../../load/protocol.ts'
import type { Child, Finished } from '../../../platform/ports.ts'

export type DrivenMessage = Extract<LoadMessage, { readonly type: 'driven' }>

/** What the process that drives the servers has said. */
export interface LoadLog {
  readonly driven: DrivenMessage[]
  /** The benchmark that it is at; null between two of them. */
  at: string | null
  isDone: boolean
}

/** Reads its messages into the log until it ends. */
export async function followLoad(
  child: Child,
  log: LoadLog,
  onSign: () => void,
): Promise<Finished> {
  for await (const line of child.messages) {
    onSign()
    note(log, parsed(line))
  }
  return child.finished
}

/** The program is ours, and nobody else's code runs in it: only its last line may be cut off. */
function parsed(line: string): LoadMessage | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function note(log: LoadLog, message: LoadMessage | null): void {
  switch (message?.type) {
    case 'begin':
      log.at = message.id
      return
    case 'driven':
      log.driven.push(message)
      log.at = null
      return
    case 'done':
      log.isDone = true
      return
    case 'beat':
    case undefined:
      return
  }
}
