/**
 * Whether what is measured is still what it was at the beginning. The versions' code runs as one user: a benchmark of one
 * can write to another's files, and to the gate's own.
 */
import { createHash } from 'node:crypto'
import { basename, dirname, join, relative } from 'node:path'
import type { LoadedCode } from '../measure/index.ts'
import {
  isWithin,
  rootOf,
  type PreparedVersion,
  type Versions,
  type Notice,
} from '../model/index.ts'
import type { Files, Ports } from '../platform/ports.ts'
import { trackedPaths } from '../prepare/index.ts'

export interface Seal {
  /** From now on the files that were loaded may not change either. */
  add(loaded: readonly LoadedCode[]): Promise<void>
  /** Warns of what was changed meanwhile: after any such change no figure can be trusted. */
  broken(): Promise<readonly Notice[]>
}

/** The stamps of files, by their paths. */
type Stamps = ReadonlyMap<string, string>

interface SealedVersion {
  readonly version: PreparedVersion
  /** Files that git has: their sizes and times, since they may be many. */
  readonly tracked: Stamps
  /** Files that were loaded: their content, since installing packages elsewhere can touch them. */
  readonly loaded: Map<string, string>
}

interface SealRequest {
  readonly workerPath: string
  readonly workingDirectory: string
}

/** Seals what is known before any code of the versions has run, but for their set-ups. */
export async function sealFiles(
  { base, heads }: Versions<PreparedVersion>,
  { workerPath, workingDirectory }: SealRequest,
  ports: Ports,
): Promise<Seal> {
  const { files } = ports
  const program = await stamped(await programFiles(workerPath, files), contentOf, files)
  const sealed: SealedVersion[] = []
  for (const version of base === null ? heads : [base, ...heads]) {
    const paths = await trackedPaths(version, workingDirectory, ports)
    const tracked = await stamped(paths, (path) => files.stamp(path), files)
    sealed.push({ version, tracked, loaded: new Map() })
  }
  return {
    async add(loaded) {
      for (const { version, modules } of loaded) {
        const own = sealed.find((each) => each.version === version)?.loaded
        const fresh = modules.filter((path) => isWithin(path, rootOf(version)) && !own?.has(path))
        const stamps = await stamped(fresh, contentOf, files)
        stamps.forEach((stamp, path) => own?.set(path, stamp))
      }
    },
    async broken() {
      const all = await Promise.all(sealed.map((each) => changesOf(each, files)))
      const warnings = sealed.flatMap(({ version, loaded }, index) => {
        const others = all.filter((_, other) => other !== index)
        // What each version writes to its own files is the benchmarks' doing, such as a table of results.
        const isUsual = (path: string): boolean =>
          others.length > 0 && others.every((each) => each.includes(path))
        // A head may be somebody's working tree, and matters as far as it is run.
        const matters = (path: string): boolean =>
          version === base || loaded.has(join(rootOf(version), path))
        const counts = (all[index] ?? []).filter((path) => !isUsual(path) && matters(path))
        return counts.length === 0 ? [] : [versionChanged(version, counts)]
      })
      const own = await changed(program, contentOf, files)
      return own.length === 0 ? warnings : [...warnings, programChanged(own)]
    },
  }
}

/** @returns paths below the root */
async function changesOf(
  { version, tracked, loaded }: SealedVersion,
  files: Files,
): Promise<readonly string[]> {
  const ofLoaded = await changed(loaded, contentOf, files)
  const ofTracked = await changed(tracked, (path) => files.stamp(path), files)
  const paths = new Set([...ofLoaded, ...ofTracked])
  return [...paths].map((path) => relative(rootOf(version), path))
}

type Stamp = (path: string, files: Files) => Promise<string | null>

/** Stamps those files that are there. */
async function stamped(paths: readonly string[], stamp: Stamp, files: Files): Promise<Stamps> {
  const stamps = new Map<string, string>()
  for (let i = 0; i < paths.length; i += atATime) {
    const some = paths.slice(i, i + atATime)
    const found = await Promise.all(
      some.map(async (path) => [path, await stamp(path, files)] as const),
    )
    for (const [path, text] of found) if (text !== null) stamps.set(path, text)
  }
  return stamps
}

async function changed(before: Stamps, stamp: Stamp, files: Files): Promise<readonly string[]> {
  const now = await stamped([...before.keys()], stamp, files)
  return [...before].filter(([path, text]) => now.get(path) !== text).map(([path]) => path)
}

/** Enough to keep the disk busy, few enough for large files in memory. */
const atATime = 32

const contentOf: Stamp = async (path, files) => {
  const bytes = await files.readBytes(path).catch(() => null) // gone, which is an answer too
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex')
}

/** The gate's own programs that benchmark processes run, with all that these load. */
async function programFiles(workerPath: string, files: Files): Promise<readonly string[]> {
  if (basename(workerPath) !== 'index.js') return [workerPath]
  const program = join(dirname(workerPath), '..')
  const own = await files.glob(['worker/*.js', 'vitest-arm/*.js', 'load/*.js'], program)
  return own.map((path) => join(program, path))
}

function versionChanged({ label }: PreparedVersion, paths: readonly string[]): Notice {
  return { code: 'version-changed', version: label, ...counted(paths) }
}

function programChanged(paths: readonly string[]): Notice {
  return { code: 'program-changed', ...counted(paths) }
}

function counted([file = '', ...others]: readonly string[]) {
  return { file, others: others.length }
}
