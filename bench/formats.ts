/** How fast results files are parsed, and how much memory that takes: each in a process of its own. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { formatNames } from '../src/model/index.ts'
import { largeResults, mostBenchmarks } from './large-results.ts'
import { table } from './measured.ts'
import type { ParsedFile } from './parse-file.ts'

const bytes = 50e6
const tries = 5

export function formats(): string {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-formats-'))
  try {
    const rows = formatNames.flatMap((format) => {
      const text = largeResults(format, bytes)
      if (text === null) return []
      const file = join(directory, 'results')
      writeFileSync(file, text)
      return [row(format, file)]
    })
    return [
      `Files of 50 MB, or of ${mostBenchmarks} benchmarks where that is less, generated, read from disk as bytes; median of ${tries} processes each. Memory is the process's peak beyond what it has before it reads the file, which is part of it, as a multiple of the file's size:`,
      table(['format', 'benchmarks', 'time', 'speed', 'memory'], rows),
    ].join('\n\n')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function row(format: string, file: string): string[] {
  const script = join(import.meta.dirname, 'parse-file.ts')
  const runs = Array.from({ length: tries }, (): ParsedFile => {
    const printed = execFileSync(process.execPath, [script, format, file], { encoding: 'utf8' })
    return JSON.parse(printed)
  })
  const { size } = statSync(file)
  const seconds = median(runs.map((run) => run.seconds))
  const memory = median(runs.map((run) => run.bytes))
  return [
    `\`${format}\``,
    String(runs[0]?.benchmarks),
    `${(seconds * 1e3).toFixed(0)} ms`,
    `${(size / 1e6 / seconds).toFixed(0)} MB/s`,
    `${(memory / size).toFixed(1)}×`,
  ]
}
