import { join } from 'node:path'
import type { Config } from '../config/index.ts'
import { GateError } from '../errors.ts'
import type { ActionsCache, Ports } from '../platform/ports.ts'
import { openStorage, type Storage } from '../store/index.ts'
import type { Checkout } from './checkout.ts'

/** The names of the orphan branch, and of the directory in git's own: neither may be taken for the user's. */
const branch = 'benchgate-baselines'
const directory = 'benchgate'

/**
 * The place where a run's baselines are kept.
 *
 * @param usual where the configuration names none
 * @returns null where none are to be kept
 * @throws GateError where such a place cannot be had here
 */
export function storageFor(
  { storage }: Pick<Config, 'storage'>,
  usual: NonNullable<Config['storage']>,
  checkout: Checkout | null,
  ports: Ports & { readonly cache: ActionsCache | null },
): Storage | null {
  const name = storage ?? usual
  if (name === 'none') return null
  if (checkout === null) {
    // Not asked for: there is nothing to find outside of a repository.
    if (storage === null) return null
    throw noRepository(name)
  }
  const { repository, gitDirectory } = checkout
  const place = { directory: join(gitDirectory, directory), repository, remote: 'origin', branch }
  return openStorage(name, place, ports)
}

function noRepository(storage: string): GateError {
  return new GateError({ code: 'baselines-without-repository', storage })
}
