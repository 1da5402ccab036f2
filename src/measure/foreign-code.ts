/** Looks for code that a version has loaded and that is not its own: then the comparison is not the one that was asked for. */
import { basename, dirname } from 'node:path'
import { GateError } from '../errors.ts'
import {
  belonging,
  isWithin,
  rootOf,
  type Belonging,
  type PreparedVersion,
  type Versions,
  type Notice,
} from '../model/index.ts'
import type { Found } from './found/found.ts'

/** The files that one version has loaded, as real paths. */
export interface LoadedCode {
  readonly version: PreparedVersion
  readonly modules: readonly string[]
}

/**
 * Checks where the code lies that the versions have loaded.
 *
 * @returns warnings of code that versions share and that is no package: a change to it cannot be seen
 * @throws GateError `foreign-code` where one of them runs another one's code
 */
export function codeWarnings(
  found: readonly Found[],
  { base, heads }: Versions<PreparedVersion>,
  workerPath: string,
): Notice[] {
  const all = base === null ? heads : [base, ...heads]
  const users = new Map<string, Set<string>>()
  const paths = new Map<string, string>()
  for (const { version, suite, contents } of found) {
    if (contents.kind !== 'loaded') continue
    const modules = ofUser(contents.modules ?? [], workerPath)
    const foreign = foreignCode(modules, suite, version, all)
    if (foreign !== null) throw new GateError('foreign-code', foreign, remedy)
    for (const path of modules) {
      const whose = belonging(path, version, all)
      if (!isShared(whose)) continue
      const place = dirname(path)
      paths.set(place, paths.get(place) ?? path)
      users.set(place, (users.get(place) ?? new Set()).add(version.label))
      if (whose.kind === 'lent') users.get(place)?.add(whose.owner.label)
    }
  }
  const shared = [...users].filter(([, labels]) => labels.size > 1)
  return shared.slice(0, most).map(([place, labels]) => ({
    code: 'shared-code',
    file: paths.get(place) ?? place,
    versions: [...labels],
  }))
}

/** A sentence with the first file that is another version's; null where there is none. */
export function foreignCode(
  modules: readonly string[],
  suite: string,
  own: PreparedVersion,
  all: readonly PreparedVersion[],
): string | null {
  const foreign = modules.flatMap((path) => {
    const whose = belonging(path, own, all)
    return whose.kind === 'foreign' ? [{ path, owner: whose.owner }] : []
  })
  const [first, ...others] = foreign
  if (first === undefined) return null
  const more = others.length === 0 ? '' : ` and ${others.length} more of its files`
  return `${own.label} runs code of ${first.owner.label}: ${suite} loads ${first.path}${more}, from ${rootOf(first.owner)}`
}

/** Leaves out the gate's own code, which may lie in a version's directory. @param modules real paths */
export function ofUser(modules: readonly string[], workerPath: string): readonly string[] {
  const directory = dirname(workerPath)
  const program = basename(workerPath) === 'index.js' ? dirname(directory) : directory
  return modules.filter((path) => !isWithin(path, program))
}

const remedy =
  'Let `setup` install into the checkout that it runs in: copy what it now links to another checkout, and set variables by which packages are found (NODE_PATH, NODE_OPTIONS) anew for each checkout.'

/** There is a warning for each directory, and one more of them says nothing new. */
const most = 5

function isShared(whose: Belonging): boolean {
  return (whose.kind === 'nobody' || whose.kind === 'lent') && !whose.isPackage
}
