import type { Evidence } from '../model/index.ts'
import type { Config } from './config.ts'

/**
 * Whether all benchmarks are there that the project has. A file that cannot be loaded stands there as one benchmark of
 * its own name.
 */
export function isWhole({ only }: Pick<Config, 'only'>, evidence: readonly Evidence[]): boolean {
  return only.length === 0 && evidence.every(({ benchmark }) => benchmark.id !== benchmark.suite)
}
