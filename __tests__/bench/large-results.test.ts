import { expect, test } from 'vitest'
import { largeResults } from '../../bench/large-results.ts'
import { parseResults } from '../../src/formats/index.ts'
import { formatNames } from '../../src/model/index.ts'

const generated = formatNames.flatMap((format) => {
  const text = largeResults(format, 200_000)
  return text === null ? [] : [{ format, text }]
})

test.each(generated)('a generated file of $format can be read', ({ format, text }) => {
  const { benchmarks } = parseResults(Buffer.from(text), { file: 'results', format })
  expect(benchmarks.length).toBeGreaterThan(3)
})
