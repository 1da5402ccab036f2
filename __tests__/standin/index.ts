export { startStandin } from './server.ts'
export type { LoggedRequest, ScriptedFailure, Standin } from './server.ts'
export { commentLimit } from './routes.ts'
export type { StandinOptions, StoredComment } from './routes.ts'
