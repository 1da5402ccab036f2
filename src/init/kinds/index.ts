import type { Finder } from '../finding.ts'
import { benchmarkScripts } from './command.ts'
import { benchmarkFiles } from './files.ts'
import { startedServer } from './http.ts'
import { otherResults } from './results.ts'

/** One a kind of suites. */
export const finders: readonly Finder[] = [
  benchmarkFiles,
  benchmarkScripts,
  startedServer,
  otherResults,
]
