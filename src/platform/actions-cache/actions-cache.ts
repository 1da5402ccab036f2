import { copyFile, link, lstat, mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { restoreOutcome, saveOutcome } from './outcome.ts'
import { readingForbidden, savingForbidden } from './permission.ts'
import { entryPath } from './protocol.ts'
import { type CacheLimits, runClient } from './run.ts'
import { cacheEntries, removeCacheEntry } from '../github/caches.ts'
import type { GitHubRepository } from '../github/request.ts'
import type { ActionsCache, CacheRestored, CacheSaved, Ports } from '../ports.ts'

export interface ActionsCacheTarget extends GitHubRepository {
  /** The runner's, with the service's address and token. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The program that talks to the service: `cacheClientPath` of the entry. */
  readonly clientPath: string
  readonly limits?: Partial<CacheLimits>
}

/** The library alone would try for half a minute, and wait for three minutes a try where nothing answers. */
const defaultLimits: CacheLimits = { answerSeconds: 20, transferSeconds: 180 }

/** GitHub's cache: entries come and go through the real client in a process of its own, lists through the REST API. */
export function actionsCache(
  target: ActionsCacheTarget,
  ports: Pick<Ports, 'processes' | 'stop'>,
): ActionsCache {
  const { environment, clientPath } = target
  const limits = { ...defaultLimits, ...target.limits }

  async function restore(prefixes: readonly string[], path: string): Promise<CacheRestored> {
    if (prefixes.length < 1 || prefixes.length > 10) throw new RangeError('1 to 10 prefixes')
    const forbidden = readingForbidden(environment)
    if (forbidden !== null) return { kind: 'refused', message: forbidden }
    return inOwnDirectory(path, async (cwd) => {
      const options = { cwd, env: { ...clientEnvironment(environment, cwd), ...confined } }
      const request = { kind: 'restore', prefixes } as const
      const outcome = restoreOutcome(
        await runClient(clientPath, request, limits, options, ports),
        limits,
      )
      return outcome.kind === 'restored' ? take(outcome, join(cwd, entryPath), path) : outcome
    })
  }

  async function save(key: string, path: string): Promise<CacheSaved> {
    const forbidden = savingForbidden(environment)
    if (forbidden !== null) return { kind: 'refused', message: forbidden }
    return inOwnDirectory(path, async (cwd) => {
      await putInPlace(path, join(cwd, entryPath))
      const options = { cwd, env: clientEnvironment(environment, cwd) }
      const request = { kind: 'save', key } as const
      return saveOutcome(await runClient(clientPath, request, limits, options, ports), limits)
    })
  }

  return {
    restore,
    save,
    entries: (prefix) => cacheEntries(target, prefix),
    remove: (key) => removeCacheEntry(target, key),
  }
}

/** Beside the file, so that moving it is a matter of names; by its real path, which the library compares. */
async function inOwnDirectory<T>(path: string, body: (cwd: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(await realpath(dirname(path)), '.cache-'))
  try {
    return await body(directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** The library takes its paths from the workspace, which here is not the user's; its own files go there as well. */
function clientEnvironment(
  environment: ActionsCacheTarget['environment'],
  directory: string,
): Record<string, string> {
  const service = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith('ACTIONS_') && value !== undefined ? [[name, value] as const] : [],
  )
  return {
    ...Object.fromEntries(service),
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
    // With it the library would list every archive once more.
    RUNNER_DEBUG: '',
  }
}

/**
 * The library unpacks with absolute paths and `..` allowed, and anybody's pull request can put an archive into its own
 * scope. GNU tar, which the runners have, then gives every member this one name, whatever it was.
 */
const confined = { TAR_OPTIONS: `--transform=s,^.*$,${entryPath},` }

/** A member that is no plain file could lead elsewhere, or never end. */
async function take(
  restored: CacheRestored & { readonly kind: 'restored' },
  from: string,
  to: string,
): Promise<CacheRestored> {
  const stats = await lstat(from).catch(() => null)
  if (stats?.isFile() !== true || stats.nlink !== 1) {
    const message = `${restored.key} was found, but what it holds is not a baseline's file`
    return { kind: 'unreachable', message }
  }
  await rename(from, to)
  return restored
}

async function putInPlace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  // Not every file system has links.
  await link(from, to).catch(() => copyFile(from, to))
}
