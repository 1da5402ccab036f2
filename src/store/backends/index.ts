import { GateError } from '../../errors.ts'
import type { StorageName } from '../../model/index.ts'
import type { Storage } from '../storage.ts'
import { actionsCacheStorage } from './actions-cache.ts'
import type { OpenStorage, StoragePlace, StoragePorts } from './backend.ts'
import { directoryStorage } from './directory.ts'
import { gitBranchStorage } from './git-branch.ts'

/** Every kind of place where baselines can be kept. To add one: a file that implements `Storage`, and a line here. */
const backends = {
  'actions-cache': (_place, { cache }) => {
    if (cache === null) throw noCache()
    return actionsCacheStorage(cache)
  },
  directory: ({ directory }, ports) => directoryStorage(directory, ports),
  'git-branch': (place, ports) => gitBranchStorage(place, ports),
} as const satisfies Record<StorageName, OpenStorage>

/** @throws GateError where such a place cannot be had here */
export function openStorage(name: StorageName, place: StoragePlace, ports: StoragePorts): Storage {
  return backends[name](place, ports)
}

function noCache(): GateError {
  return new GateError({ code: 'no-actions-cache' })
}
