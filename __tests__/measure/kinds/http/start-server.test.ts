import { expect, it } from 'vitest'
import { lastOutput } from '../../../../src/measure/kinds/http/start-server.ts'
import type { Server } from '../../../../src/platform/ports.ts'

function wrote(text: string): Server {
  const finished = Promise.resolve({ exitCode: 1, signal: null, stdout: '', stderr: '' })
  return { pid: null, finished, output: () => text, end: () => Promise.resolve() }
}

const crash = `node:events:497
      throw er; // Unhandled 'error' event
      ^

Error: listen EADDRINUSE: address already in use :::3000
${'    at Server.setupListenHandle [as _listen2] (node:net:1940:16)\n'.repeat(8)}Emitted 'error' event on Server instance at:
    at process.processTicksAndRejections (node:internal/process/task_queues:90:21) {
  code: 'EADDRINUSE',
  port: 3000
}

Node.js v24.1.0
`

it('shows of a long stack what was thrown', () => {
  expect(lastOutput(wrote(crash))).toContain('\nError: listen EADDRINUSE: address already in use')
  expect(lastOutput(wrote(crash))).not.toContain('setupListenHandle')
})

it('shows the end of what a server wrote, as it wrote it where that is short', () => {
  const chatter = Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\n')
  expect(lastOutput(wrote(chatter))).toMatch(/^\nline 39\n(.*\n)*line 49$/)
  expect(lastOutput(wrote('no database\n    at open (db.js:1:1)\n'))).toBe(
    '\nno database\n    at open (db.js:1:1)',
  )
  expect(lastOutput(wrote('\n'))).toBe('')
})
