import type { Finder } from '../finding.ts'
import { benchmarkScripts, drivenServers } from './command.ts'
import { frameworkFiles } from './files.ts'
import { startedServer } from './http.ts'
import { resultsOfTools } from './results.ts'

export { passedOver } from './command.ts'

/** One a kind of suites. */
export const finders: readonly Finder[] = [
  frameworkFiles,
  benchmarkScripts,
  drivenServers,
  startedServer,
  resultsOfTools,
]
