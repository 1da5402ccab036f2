import { decimal } from '../numbers.ts'

interface LibtestResult {
  readonly name: string
  readonly nanoseconds: number
  /** The slowest sample minus the fastest. */
  readonly width: number
  /** In MB/s; null where the benchmark says nothing of bytes. */
  readonly throughput: number | null
}

/**
 * `test name ... bench:  1,234 ns/iter (+/- 56) = 789 MB/s`, as Rust's own harness prints it; null for any other line.
 * A figure that is none is NaN.
 */
export function libtestLine(line: string): LibtestResult | null {
  const cut = line.indexOf(sign)
  // With --quiet the signs of the tests before stand on the same line, and with --nocapture what a benchmark printed.
  const begin = cut === -1 ? -1 : line.lastIndexOf(beginning, cut)
  if (begin === -1) return null
  const figures = pattern.exec(line.slice(cut + sign.length).trim())
  const [, nanoseconds = '', width = '', throughput] = figures ?? []
  return {
    name: line.slice(begin + beginning.length, cut).trim(),
    nanoseconds: decimal(nanoseconds),
    width: decimal(width),
    throughput: throughput === undefined ? null : decimal(throughput),
  }
}

const beginning = 'test '
const sign = ' ... bench:'
const pattern = /^(\S+) ns\/iter \(\+\/- (\S+)\)(?: = (\S+) MB\/s)?$/
