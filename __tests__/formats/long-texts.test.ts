import { expect, it } from 'vitest'
import { formatNames } from '../../src/model/index.ts'
import { brokenPromises } from './broken-promises.ts'

/** What a pattern or a loop could take too long for, were it as long as a file can be. */
const slow = [
  ' ', 'Benchmark', 'BenchmarkX ', 'BenchmarkX\t1\t', 'test ', 'test a ... bench: ', 'time: [', ' time: ', '\\"',
  'a x 1 ops/sec ', ' ops/sec', ' x ', '"', '{"a":', '[1,', '<a ', '<Catch>', '</', '&', '<!--', '<![CDATA[',
  '{"reason":', '\u001b[', ',', '1,', '1.', '-', '/', '\n', '[]', '{},',
] // prettier-ignore

it.each(slow)('refuses a file of nothing but %j in time', (text) => {
  const long = text.repeat(Math.ceil(1e5 / text.length))
  const begins = ['', '{"benchmarks":[', '<Catch2TestRun name="']
  for (const format of [...formatNames, null])
    for (const begin of begins) expect(brokenPromises(begin + long, format)).toEqual([])
})
