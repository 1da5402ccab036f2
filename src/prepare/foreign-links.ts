import { join } from 'node:path'
import { GateError } from '../errors.ts'
import { belonging, rootOf, type PreparedVersion } from '../model/index.ts'
import type { Entry, Files } from '../platform/ports.ts'
import type { Place } from './place.ts'

/**
 * Refuses a checkout of this run that leads into another version, or into the working tree, by a symbolic link: with the
 * packages of the one it is to be compared with, a slowdown in them would be on both sides.
 *
 * Looks where set-ups put such links: at the top of the checkout and of its folders, and at its packages. What is found in
 * other ways is seen where it is loaded.
 *
 * @throws GateError `foreign-code`
 */
export async function refuseForeignLinks(
  versions: readonly PreparedVersion[],
  place: Place,
  files: Files,
): Promise<void> {
  const all = [...versions, workingTree(place)]
  for (const version of versions.filter(isOfThisRun)) {
    for (const link of await linksBelow(rootOf(version), files)) {
      const target = await files.realPath(link).catch(() => null) // it leads nowhere
      if (target === null) continue
      const whose = belonging(target, version, all)
      if (whose.kind === 'foreign') throw leadsInto(version.label, link, target, whose.owner)
    }
  }
}

function workingTree({ directory, repository }: Place): PreparedVersion {
  const root = repository.kind === 'repository' ? repository.root : directory
  return { label: 'the working tree', source: { kind: 'directory', path: '.' }, directory, root }
}

/** A directory of the user's is as it is, and releases are lent the working tree's packages. */
function isOfThisRun({ source }: PreparedVersion): boolean {
  return source.kind === 'git' || (source.kind === 'npm' && source.as === 'dependency')
}

/** Folders of packages in a monorepo seldom lie deeper. */
const deepest = 3

/** Enough for every project that was seen; the search is to take no time in one that is larger. */
const mostDirectories = 5000

async function linksBelow(root: string, files: Files): Promise<readonly string[]> {
  const links: string[] = []
  const waiting = [{ path: root, depth: 0 }]
  for (const { path, depth } of waiting) {
    for (const { name, kind } of await files.entries(path).catch(unlessClosed)) {
      const inner = join(path, name)
      if (kind === 'link') links.push(inner)
      if (kind !== 'directory' || waiting.length === mostDirectories) continue
      if (isLookedInto(name, path, depth)) waiting.push({ path: inner, depth: depth + 1 })
    }
  }
  return links
}

/**
 * A set-up can leave directories that only another user may open, such as a container's data, or that are gone again.
 * Benchmarks cannot load anything from there either.
 */
function unlessClosed(error: unknown): readonly Entry[] {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT') return []
  throw error
}

/** Directories of packages are looked into as far as entries there stand for a package: its name, a scope, programs. */
function isLookedInto(name: string, within: string, depth: number): boolean {
  if (name === '.git') return false
  if (/[\\/]node_modules$/.test(within)) return name.startsWith('@') || name === '.bin'
  if (/[\\/]node_modules[\\/][^\\/]+$/.test(within)) return false
  return name === 'node_modules' || depth < deepest
}

function leadsInto(label: string, link: string, target: string, owner: PreparedVersion): GateError {
  const both = { version: label, owner: owner.label }
  return new GateError({ code: 'foreign-code', ...both, by: 'link', link, target })
}
