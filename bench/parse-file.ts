/** Parses one results file, in a process of its own: `node parse-file.ts FORMAT FILE` prints how that went. */
import { readFileSync } from 'node:fs'
import { parseResults } from '../src/formats/index.ts'
import { formatNames } from '../src/model/index.ts'
import { keepHeapSmall } from '../src/platform/keep-heap-small.ts'

export interface ParsedFile {
  readonly benchmarks: number
  readonly seconds: number
  /** Peak of resident memory, beyond that of the process before it read the file. */
  readonly bytes: number
}

keepHeapSmall() // as the entries do
const [name, file = ''] = process.argv.slice(2)
const format = formatNames.find((each) => each === name) ?? null
const before = process.memoryUsage.rss()
const content = readFileSync(file)
const start = performance.now()
const { benchmarks } = parseResults(content, { file, format })
const seconds = (performance.now() - start) / 1e3
const bytes = process.resourceUsage().maxRSS * 1024 - before
const parsed: ParsedFile = { benchmarks: benchmarks.length, seconds, bytes }
console.log(JSON.stringify(parsed))
