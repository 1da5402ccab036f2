import { conclusionOf } from '../../model/index.ts'
import type { Report } from '../../model/index.ts'
import { failsJob } from '../scene/fails-job.ts'
import type { Row } from '../scene/rows.ts'
import type { WhatNow } from './report-page.ts'

/** @param rows the worst first */
export function whatNow(report: Report, rows: readonly Row[]): WhatNow | null {
  if (conclusionOf(report) !== 'failure') return null
  const slower = rows.filter(({ worst }) => worst.verdict !== 'errored' && failsJob(worst, report))
  const accept = slower
    .slice(0, mostAccepted)
    .map(({ benchmark: { id, name } }) => patternIn(isUnique(name, report, slower) ? name : id))
  return { accept, more: slower.length - accept.length }
}

const mostAccepted = 3

/** A pattern is a part of the names that it accepts. */
function isUnique(name: string, { benchmarks }: Report, slower: readonly Row[]): boolean {
  return (
    name.trim() !== '' &&
    benchmarks.every(
      (other) => !other.id.includes(name) || slower.some(({ benchmark }) => benchmark === other),
    )
  )
}

// A longer pattern is not read.
const longestPattern = 200

/** The name, or the longest part of it that can stand between backticks in a line. */
function patternIn(name: string): string {
  const parts = name.split(/[`\p{C}\p{Zl}\p{Zp}]/u).map((part) => part.trim())
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  return longest.slice(0, longestPattern).trim()
}
