/** Looks for code that a version has loaded and that is not its own: then the comparison is not the one that was asked for. */
import { basename, dirname } from 'node:path'
import { GateError } from '../errors.ts'
import {
  belonging,
  isWithin,
  rootOf,
  type Belonging,
  type FaultFacts,
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
    if (foreign !== null) throw new GateError({ code: 'foreign-code', ...foreign })
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

/** The first file that is another version's. */
type ForeignCode = Extract<FaultFacts['foreign-code'], { readonly by: 'import' }>

/** @returns null where all is the version's own */
export function foreignCode(
  modules: readonly string[],
  suite: string,
  own: PreparedVersion,
  all: readonly PreparedVersion[],
): ForeignCode | null {
  const foreign = modules.flatMap((path) => {
    const whose = belonging(path, own, all)
    return whose.kind === 'foreign' ? [{ path, owner: whose.owner }] : []
  })
  const [first, ...others] = foreign
  if (first === undefined) return null
  return {
    version: own.label,
    owner: first.owner.label,
    by: 'import',
    suite,
    file: first.path,
    others: others.length,
    root: rootOf(first.owner),
  }
}

/** Tells it as the message of a failure, for code that is loaded only while a benchmark runs. */
export function foreignCodeMessage(found: ForeignCode): string {
  const { version, owner, suite, file, others, root } = found
  const more = others === 0 ? '' : ` and ${others} more of its files`
  return `${version} runs code of ${owner}: ${suite} loads ${file}${more}, from ${root}`
}

/** Leaves out the gate's own code, which may lie in a version's directory. @param modules real paths */
export function ofUser(modules: readonly string[], workerPath: string): readonly string[] {
  const directory = dirname(workerPath)
  const program = basename(workerPath) === 'index.js' ? dirname(directory) : directory
  return modules.filter((path) => !isWithin(path, program))
}

/** There is a warning for each directory, and one more of them says nothing new. */
const most = 5

function isShared(whose: Belonging): boolean {
  return (whose.kind === 'nobody' || whose.kind === 'lent') && !whose.isPackage
}
