/**
 * Entry of the process that drives servers: `node load.js`, with a spec on its standard input. Lives for one round, under the user's own Node; a
 * process and a bundle of its own, so that no other run loads a load generator, and none is measured beside one.
 */
import { readFileSync, writeSync } from 'node:fs'
import { drive } from './load/drive.ts'
import type { LoadMessage, LoadSpec } from './load/protocol.ts'

const reportChannel = 3

function send(message: LoadMessage): void {
  writeSync(reportChannel, `${JSON.stringify(message)}\n`)
}

const spec: LoadSpec = JSON.parse(readFileSync(0, 'utf8'))
setInterval(() => send({ type: 'beat' }), 1000)
await drive(spec, send)
send({ type: 'done' })
process.exit(0) // whatever connections are still closing
