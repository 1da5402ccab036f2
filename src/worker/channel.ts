/**
 * How a benchmark process hears what it is to do and tells what came of it. The user's code shares the process, so
 * that what this takes to work is captured before any of it is loaded.
 */
import { readSync, writeSync } from 'node:fs'
import { denoWriter } from './deno-descriptor.ts'
import type { WorkerMessage, WorkerSpec } from './protocol.ts'

export type Send = (message: WorkerMessage) => void

const [read, write, stringify] = [readSync, writeSync, JSON.stringify]

/** No more is kept of what a benchmark throws: a report shows a few lines. */
const mostCharacters = 16 * 1024

/**
 * The spec, of the standard input: a file could be rewritten by the arm that happens to start first. Reads to the end,
 * so that nothing of it is left for the user's code.
 */
export function readSpec(): WorkerSpec {
  const parts: Buffer[] = []
  for (;;) {
    const part = Buffer.alloc(64 * 1024)
    const length = readSome(part)
    if (length === 0) return JSON.parse(Buffer.concat(parts).toString('utf8'))
    parts.push(part.subarray(0, length))
  }
}

/** Windows ends a pipe by an error. */
function readSome(part: Buffer): number {
  try {
    return read(0, part)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EOF') return 0
    throw error
  }
}

/**
 * Each line begins with the key, which stands in the spec alone: whatever else writes to the descriptor says nothing.
 */
export function openChannel(descriptor: number, key: string): Send {
  const deno: unknown = Reflect.get(globalThis, 'Deno')
  const writeText =
    typeof deno === 'object' && deno !== null
      ? denoWriter(deno, descriptor)
      : (text: string): void => void write(descriptor, text)
  return (message) => writeText(`${key} ${stringify(shortened(message))}\n`)
}

function shortened(message: WorkerMessage): WorkerMessage {
  if (!('message' in message) || message.message.length <= mostCharacters) return message
  return { ...message, message: `${message.message.slice(0, mostCharacters)} …` }
}
