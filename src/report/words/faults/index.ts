import type { FaultFacts } from '../../../model/index.ts'
import { baselineFaults } from './baselines.ts'
import { configFaults } from './config.ts'
import { eventFaults } from './events.ts'
import { initFaults } from './init.ts'
import { liveFaults } from './live.ts'
import { reportFaults } from './reports.ts'
import { resultsFaults } from './results.ts'
import { runFaults } from './runs.ts'
import { suiteFaults } from './suites.ts'
import type { Tellings } from './telling.ts'
import { versionFaults } from './versions.ts'

/** How every fault is told; the only place where one becomes a sentence. */
export const tellings: Tellings<FaultFacts> = {
  ...configFaults,
  ...eventFaults,
  ...initFaults,
  ...versionFaults,
  ...suiteFaults,
  ...runFaults,
  ...baselineFaults,
  ...liveFaults,
  ...resultsFaults,
  ...reportFaults,
}
