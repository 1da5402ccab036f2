import { Readable } from 'node:stream'
import { array, assert, asyncProperty, string } from 'fast-check'
import { expect, it } from 'vitest'
import { boundedLines } from '../../src/platform/processes/bounded-lines.ts'

async function read(chunks: Iterable<string>, most?: number) {
  const stream = Readable.from(
    (function* () {
      for (const chunk of chunks) yield Buffer.from(chunk)
    })(),
  )
  const lines: string[] = []
  let isTooLong = false
  for await (const line of boundedLines(stream, () => (isTooLong = true), most)) lines.push(line)
  return { lines, isTooLong }
}

it('finds the lines, however they are cut into pieces', () =>
  assert(
    asyncProperty(array(string({ unit: 'binary' })), async (pieces) => {
      const lines = pieces.join('').split('\n')
      if (lines.at(-1) === '') lines.pop()
      expect((await read(pieces)).lines).toEqual(lines)
    }),
  ))

it('gives up on a line that does not end, and keeps no more of it than the bound', async () => {
  let written = 0
  const endless = (function* () {
    yield 'one\n'
    for (; ; written++) yield 'x'.repeat(10)
  })()
  expect(await read(endless, 1000)).toEqual({ lines: ['one'], isTooLong: true })
  expect(written).toBeLessThan(1000)
})
