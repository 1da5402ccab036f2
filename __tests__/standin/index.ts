export { startStandin } from './server.ts'
export type { LoggedRequest, Standin } from './server.ts'
export type { ScriptedFailure } from './script.ts'
export { commentLimit } from './comments.ts'
export type {
  Artifact,
  CacheEntry,
  PullRequest,
  StandinOptions,
  StoredCheckRun,
  StoredComment,
  WorkflowRun,
} from './state.ts'
