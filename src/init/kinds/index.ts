import type { Finder } from '../finding.ts'
import { benchmarkScripts } from './command.ts'
import { tinybenchFiles } from './tinybench.ts'

/** One a kind of suites. */
export const finders: readonly Finder[] = [tinybenchFiles, benchmarkScripts]
