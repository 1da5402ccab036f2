/** A server that works on every request for as long as the file `work` in its directory says, and may wait besides. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'

const { rounds, waitMs } = JSON.parse(readFileSync('work.json', 'utf8'))

function work() {
  let value = { list: [1, 2, 3], text: 'some text', nested: { a: 1.5, b: null } }
  for (let i = 0; i < rounds; i++) value = JSON.parse(JSON.stringify(value))
  return JSON.stringify(value)
}

createServer(async (request, response) => {
  if (request.url === '/') return response.end()
  if (waitMs > 0) await setTimeout(waitMs)
  response.setHeader('content-type', 'application/json')
  return response.end(work())
}).listen(Number(process.env.PORT), '127.0.0.1')
