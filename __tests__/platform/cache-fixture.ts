/** The cache as a job has it, against the service that stands in for GitHub's. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { CacheLimits } from '../../src/platform/actions-cache/run.ts'
import { actionsCache } from '../../src/platform/actions-cache/actions-cache.ts'
import { cacheClientPath } from '../../src/platform/actions-cache/client-path.ts'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import type { ActionsCache } from '../../src/platform/ports.ts'
import type { CacheService, Scope } from '../standin/cache/index.ts'

export const repository = 'octo/repo'
export const tokens = { reads: 'read', writes: 'write', nothing: 'none' } as const

export const main = 'refs/heads/main'
export const pull = 'refs/pull/7/merge'
/** What the token of a push to main opens, and that of a pull request to it. */
const ofPush: readonly Scope[] = [{ ref: main, may: 'both' }]
export const ofPull: readonly Scope[] = [
  { ref: pull, may: 'both' },
  { ref: main, may: 'read' },
]

/** What is different in a job from one of a push to main, whose token may do everything. */
export interface Job {
  readonly scopes?: readonly Scope[]
  readonly token?: keyof typeof tokens
  readonly apiUrl?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly limits?: Partial<CacheLimits>
  readonly clientPath?: string
  readonly stop?: AbortSignal
}

export type CacheOf = (job?: Job) => ActionsCache

/** The cache as jobs have it that use this service. */
export function cachesOf(service: CacheService, clientPath: string): CacheOf {
  return (job = {}) => {
    const stop = job.stop ?? new AbortController().signal
    const target = {
      apiUrl: job.apiUrl ?? service.url,
      token: job.token ?? 'writes',
      repository,
      environment: { ...service.environment(job.scopes ?? ofPush), ...job.environment },
      clientPath: job.clientPath ?? clientPath,
      limits: job.limits ?? {},
    }
    return actionsCache(target, { processes: nodeProcesses(stop), stop })
  }
}

/** Bundles the client, since loading its hundreds of modules takes longer than most of what it does in tests. */
export async function bundledClient(directory: string): Promise<string> {
  const outfile = join(directory, 'client', 'index.mjs')
  const program = cacheClientPath(
    pathToFileURL(join(import.meta.dirname, '../../src/action.ts')).href,
  )
  const js = "import { createRequire as r } from 'node:module'; const require = r(import.meta.url)"
  const format = { bundle: true, platform: 'node', format: 'esm', banner: { js } } as const
  await build({ ...format, entryPoints: [program], outfile, logLevel: 'error' })
  return outfile
}

/** A directory for a test file's files. */
export function temporaryPlace() {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  let files = 0
  return {
    directory,
    /** A name that nothing has yet. */
    path: () => join(directory, `file-${++files}`),
    /** A new file. */
    file(content: string | Buffer): string {
      const path = join(directory, `file-${++files}`)
      writeFileSync(path, content)
      return path
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
