import { fileURLToPath } from 'node:url'

export type { Entry } from './entries.ts'
export type { WorkflowRun } from './rest.ts'
export { type CacheService, type CacheServiceOptions, startCacheService } from './service.ts'
export type { Scope } from './token.ts'
export type { Trouble } from './troubles.ts'

/** A client for a service with `azureHost`. */
export const clientAtAzure = fileURLToPath(new URL('./client-at-azure.ts', import.meta.url))
