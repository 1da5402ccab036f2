/**
 * Entry of the process that drives pages: `node browse.js`, with a spec on its standard input. Lives for one round, under the
 * user's own Node; a process and a bundle of its own, which starts a browser that ends with it.
 */
import { readFileSync, writeSync } from 'node:fs'
import { browse } from './browse/browse.ts'
import type { PageMessage, PageSpec } from './browse/protocol.ts'

const reportChannel = 3

function send(message: PageMessage): void {
  writeSync(reportChannel, `${JSON.stringify(message)}\n`)
}

const spec: PageSpec = JSON.parse(readFileSync(0, 'utf8'))
setInterval(() => send({ type: 'beat' }), 1000)
await browse(spec, send)
process.exit(0) // ends the browser, and whatever it is at
