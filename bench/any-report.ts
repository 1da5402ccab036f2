import { readFileSync } from 'node:fs'
import type { Report, Result } from '../src/model/index.ts'

/** What figures need of a report that another build may have written, which lacks or has more than ours. */
export interface AnyReport {
  readonly measured: Pick<Report['measured'], 'seconds' | 'rounds'>
  readonly benchmarks: readonly {
    readonly name: string
    readonly results: readonly Pick<Result, 'verdict' | 'rounds'>[]
  }[]
}

/** A file has once what most results of a benchmark have alike; that of an older build has it with each result. */
interface Written extends Omit<AnyReport, 'benchmarks'> {
  readonly benchmarks: readonly {
    readonly name: string
    readonly usual?: Partial<Result>
    readonly results: readonly Result[]
  }[]
}

/** @param path of a report as JSON, of whichever build */
export function readAnyReport(path: string): AnyReport {
  const { measured, benchmarks }: Written = JSON.parse(readFileSync(path, 'utf8'))
  return {
    measured,
    benchmarks: benchmarks.map(({ name, usual, results }) => ({
      name,
      results: results.map((result) => ({ ...usual, ...result })),
    })),
  }
}
