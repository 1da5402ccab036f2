import picomatch from 'picomatch'
import type { Files } from '../platform/ports.ts'
import type { BenchmarkFile } from './benchmark-files.ts'
import { readProjectManifest, type ProjectManifest } from './manifest.ts'
import { lockfiles, type PackageManager } from './package-manager.ts'
import { textOf } from './text-of.ts'

/** A package within the project that is installed by itself: it is no member of the project's workspace. */
export interface NestedPackage {
  /** Relative to the project's directory. */
  readonly folder: string
  readonly install: string
}

/** Those that benchmark files belong to, and that have packages of their own to install. */
export async function nestedPackages(
  benchmarkFiles: readonly BenchmarkFile[],
  { workspaces }: ProjectManifest,
  packageManager: PackageManager,
  directory: string,
  files: Files,
): Promise<readonly NestedPackage[]> {
  const members = [...workspaces, ...(await pnpmWorkspaces(directory, files))]
  const isMember = picomatch(members.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, '')))
  const folders = new Set(benchmarkFiles.flatMap(({ path }) => foldersAbove(path)))
  const nested: NestedPackage[] = []
  for (const folder of [...folders].toSorted()) {
    if (members.length > 0 && isMember(folder)) continue
    const read = await readProjectManifest(`${directory}/${folder}`, files)
    if (read.kind !== 'read' || read.manifest.dependencies.size === 0) continue
    const names = lockfiles[packageManager.name].map((name) => `${directory}/${folder}/${name}`)
    const locked = await Promise.all(names.map((path) => files.exists(path)))
    nested.push({ folder, install: installIn(folder, packageManager, locked.includes(true)) })
  }
  return nested
}

/** All folders that a file lies in, without the project's own: `a`, `a/b` of `a/b/c.js`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

function installIn(folder: string, { name }: PackageManager, isLocked: boolean): string {
  const where = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`
  const frozen = isLocked ? ' --frozen-lockfile' : ''
  switch (name) {
    case 'npm':
      return `npm --prefix ${where} ${isLocked ? 'ci' : 'install'}`
    case 'pnpm':
      return `pnpm --dir ${where} install --ignore-workspace${frozen}`
    case 'yarn':
      return `yarn --cwd ${where} install`
    case 'bun':
      return `bun install --cwd ${where}${frozen}`
  }
}

/** The list `packages` of pnpm's file, whose entries are plain texts on lines of their own. */
async function pnpmWorkspaces(directory: string, files: Files): Promise<readonly string[]> {
  const text = (await textOf(`${directory}/pnpm-workspace.yaml`, files)) ?? ''
  const [, list = ''] = /^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(text) ?? []
  return [...list.matchAll(/^\s*-\s*(['"]?)([^'"#\n]+?)\1\s*(?:#.*)?$/gm)].map(
    ([, , glob = '']) => glob,
  )
}
