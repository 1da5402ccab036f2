import type { Finder } from '../finding.ts'
import { benchmarkScripts } from './command.ts'
import { startedServer } from './http.ts'
import { otherResults } from './results.ts'
import { tinybenchFiles } from './tinybench.ts'

/** One a kind of suites. */
export const finders: readonly Finder[] = [
  tinybenchFiles,
  benchmarkScripts,
  startedServer,
  otherResults,
]
