export { chainsOf, indexed, shiftsOfChain, type IndexedEntry, type Link } from './chain.ts'
export type { LevelShift } from './level-shift.ts'
export { recordingOf, type RecordedFigures, type Recording } from './recording.ts'
export { suspect, type Suspicions } from './suspect.ts'
export type { Judged, Suspicion, Unjudged } from './suspicion.ts'
export {
  latestOfCommit,
  trendsOf,
  type BenchmarkTrend,
  type Trend,
  type TrendOptions,
} from './trend.ts'
