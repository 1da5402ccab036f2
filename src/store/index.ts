export type { StoragePlace, StoragePorts } from './backends/backend.ts'
export { openStorage } from './backends/index.ts'
export { type FoundAlerts, readAlerts, saveAlerts } from './alert-log.ts'
export { type BranchHistory, branchHistory } from './branch-history.ts'
export { exportEntries, type Exported, type Imported, importEntries } from './export-import.ts'
export { lockfileHash, suiteHash } from './hashes.ts'
export {
  decodeHistory,
  defaultRetention,
  encodeHistory,
  mergeHistories,
  retained,
  type Retention,
} from './history.ts'
export {
  anyKey,
  branchPrefix,
  commitPrefix,
  entryKey,
  type EntryKind,
  type EntryOwner,
  parseKey,
  type Shelf,
} from './keys.ts'
export { baselineOutcome, type LookUp, lookUp, type LookUpRequest } from './look-up.ts'
export { prune, type Pruned, type PruneRule } from './prune.ts'
export { type FoundRun, readRun } from './read-run.ts'
export { restoreTree, type RestoredTree, type TreeRequest } from './restore-tree.ts'
export { saveRun, saveTree, type TreeToSave } from './save.ts'
export * from './storage.ts'
export { orProblem } from './system-problem.ts'
export { differsFromCommit } from './tracked-files.ts'
