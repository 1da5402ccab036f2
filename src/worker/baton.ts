/**
 * The arms of a round pass a baton among themselves: whoever holds it runs, the others stand still. The orchestrator
 * is not in the loop, because a message through it costs a third of a slice.
 */
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { createServer, createConnection, type Socket } from 'node:net'
import type { BatonSpec } from './protocol.ts'
import { settled, type Steps } from './steps.ts'

/** `go`: your turn. `stop`: this benchmark is measured, tidy up and pass on. `abort`: it failed somewhere. */
export type Turn = 'go' | 'stop' | 'abort'

const turns = ['go', 'stop', 'abort'] as const satisfies readonly Turn[]

/** Two numbers that an arm passes on with the turn. */
export type Note = readonly [number, number]

export interface Handed {
  readonly turn: Turn
  readonly note: Note
}

const nothing: Note = [0, 0]

export interface Baton {
  /** Waits for the turn. Blocks the whole process where it can: an arm without the turn must not run. */
  take(): Handed | Promise<Handed>
  pass(arm: number, turn: Turn, note?: Note): void
  close(): void
}

/** A byte for the turn, eight for each number: a pipe takes and gives so few as one. */
const messageBytes = 17

/** Each turn with nothing to say, made once: slices hand over thousands of times, between what is measured. */
const plain: readonly Handed[] = turns.map((turn) => ({ turn, note: nothing }))

/** @param message written over */
function written(message: Buffer, turn: Turn, [one, other]: Note): Buffer {
  message[0] = turns.indexOf(turn)
  message.writeDoubleLE(one, 1)
  message.writeDoubleLE(other, 9)
  return message
}

function read(message: Buffer): Handed {
  const code = message[0] ?? -1
  const [one, other] = [message.readDoubleLE(1), message.readDoubleLE(9)]
  const known = plain[code]
  if (known !== undefined && one === 0 && other === 0) return known
  return { turn: turns[code] ?? 'abort', note: [one, other] }
}

/** A partner went away, so this round cannot be finished; the orchestrator has seen why. */
export class PartnerGone extends Error {}

/** Opens this arm's end and waits until all arms are there. A single arm needs no baton. */
export function* openBaton(spec: BatonSpec, arm: number): Steps<Baton> {
  if (spec.paths.length === 1) return lonely
  if (spec.kind === 'fifo') return yield* openFifos(spec.paths, arm)
  const baton = yield* settled(openSockets(spec.paths, arm))
  yield* meet(baton, arm, spec.paths.length)
  return baton
}

/** Whether the turn can be waited for without a turn of the event loop. */
export function blocks({ kind, paths }: BatonSpec): boolean {
  return kind === 'fifo' || paths.length === 1
}

const lonely: Baton = {
  take: () => ({ turn: 'go', note: nothing }),
  pass: () => undefined,
  close: () => undefined,
}

/** Passes `go` once around, so that everybody has opened everything when it returns. */
function* meet(baton: Baton, arm: number, arms: number): Steps<void> {
  if (arm === 0) baton.pass(1, 'go')
  yield* settled(baton.take())
  if (arm !== 0) baton.pass((arm + 1) % arms, 'go')
}

function* openFifos(paths: readonly string[], arm: number): Steps<Baton> {
  const path = paths[arm] ?? ''
  // Opened for both at first, which never blocks; read-only once everybody is there, so that a partner's death
  // ends the read instead of leaving this process behind for ever.
  let own = openSync(path, constants.O_RDWR)
  const others = paths.map((other, i) => (i === arm ? -1 : openSync(other, constants.O_WRONLY)))
  const message = Buffer.alloc(messageBytes)
  const baton: Baton = {
    take() {
      if (readSync(own, message, 0, messageBytes, null) === 0) throw new PartnerGone()
      return read(message)
    },
    pass(to, turn, note = nothing) {
      writeSync(others[to] ?? -1, written(message, turn, note), 0, messageBytes)
    },
    close() {
      for (const fd of [own, ...others]) if (fd >= 0) closeSync(fd)
    },
  }
  yield* meet(baton, arm, paths.length)
  const readOnly = openSync(path, constants.O_RDONLY)
  closeSync(own)
  own = readOnly
  return baton
}

/** For platforms without named pipes. An arm that waits has an idle event loop instead of a blocked thread. */
async function openSockets(paths: readonly string[], arm: number): Promise<Baton> {
  const inbox: Handed[] = []
  let wake: ((handed: Handed) => void) | undefined
  let gone: ((error: Error) => void) | undefined
  const receive = (message: Buffer): void => {
    const handed = read(message)
    if (wake === undefined) inbox.push(handed)
    else [wake, gone] = (wake(handed), [undefined, undefined])
  }
  const server = createServer((socket) => {
    socket.on('data', wholeMessages(receive))
    socket.on('close', () => gone?.(new PartnerGone()))
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(paths[arm], resolve)
  })
  const others = await Promise.all(paths.map(async (path, i) => (i === arm ? null : connect(path))))
  const baton: Baton = {
    take() {
      const handed = inbox.shift()
      if (handed !== undefined) return handed
      return new Promise((resolve, reject) => {
        wake = resolve
        gone = reject
      })
    },
    pass(to, turn, note = nothing) {
      others[to]?.write(written(Buffer.alloc(messageBytes), turn, note))
    },
    close() {
      for (const socket of others) socket?.end()
      server.close()
    },
  }
  return baton
}

/** A socket may part a message, or bring several at once. */
function wholeMessages(receive: (message: Buffer) => void): (data: Buffer) => void {
  let begun = Buffer.alloc(0)
  return (data) => {
    begun = Buffer.concat([begun, data])
    for (; begun.length >= messageBytes; begun = begun.subarray(messageBytes)) {
      receive(begun.subarray(0, messageBytes))
    }
  }
}

/** The partner may not listen yet; the orchestrator's time limit ends an endless wait. */
async function connect(path: string): Promise<Socket> {
  for (;;) {
    const socket = createConnection(path)
    const failed = await new Promise<Error | null>((resolve) => {
      socket.once('connect', () => resolve(null))
      socket.once('error', resolve)
    })
    if (failed === null) return socket.setNoDelay(true)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
