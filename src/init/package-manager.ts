import type { Files } from '../platform/ports.ts'
import { readProjectManifest } from './manifest.ts'
import { textOf } from './text-of.ts'

const packageManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const

/** Who installs the project's packages, and how that is known. */
export interface PackageManager {
  readonly name: (typeof packageManagers)[number]
  /** The file or field that says so; null where nothing does. */
  readonly by: string | null
  /** The line that installs exactly what is locked; where nothing is, what the manifest asks for. */
  readonly install: string
  /** The manifest that names its version, relative to the repository; null where none does. */
  readonly versionIn: string | null
  /** Yarn keeps the packages in archives (Plug'n'Play) where nothing says otherwise. */
  readonly isPlugAndPlay: boolean
}

/** What the field `packageManager` says, such as `pnpm@10.2.0`. */
export interface ManagerField {
  readonly text: string
  /** The manifest's path, relative to the repository. */
  readonly path: string
}

/** What the nearest manifest says that names a package manager: mostly a workspace's, for all of its packages. */
export async function managerField(
  directories: readonly string[],
  files: Files,
): Promise<ManagerField | null> {
  const root = directories.at(-1) ?? ''
  for (const directory of directories) {
    const read = await readProjectManifest(directory, files)
    const text = read.kind === 'read' ? read.manifest.packageManager : null
    if (text !== null) return { text, path: `${directory}/package.json`.slice(root.length + 1) }
  }
  return null
}

export const lockfiles = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
} as const

/**
 * By the lockfile, in the project's directory or in one above it, as in a workspace; else by the manifest.
 *
 * @param directories the project's own first, the repository's last
 */
export async function packageManagerOf(
  directories: readonly string[],
  field: ManagerField | null,
  files: Files,
): Promise<PackageManager> {
  const versionIn = field?.path ?? null
  for (const directory of directories) {
    for (const name of packageManagers) {
      for (const lockfile of lockfiles[name]) {
        if (!(await files.exists(`${directory}/${lockfile}`))) continue
        const isBerry = name === 'yarn' && (await isNewYarn(directory, field, files))
        const isPlugAndPlay = isBerry && !(await hasLinker(directory, files))
        const install = installLine(name, isBerry)
        return { name, by: lockfile, install, versionIn, isPlugAndPlay }
      }
    }
  }
  const named = packageManagers.find((name) => field?.text.startsWith(`${name}@`))
  const by = named === undefined ? null : 'the field packageManager'
  const install = `${named ?? 'npm'} install`
  return { name: named ?? 'npm', by, install, versionIn, isPlugAndPlay: false }
}

function installLine(name: PackageManager['name'], isBerry: boolean): string {
  switch (name) {
    case 'npm':
      return 'npm ci'
    case 'pnpm':
      return 'pnpm install --frozen-lockfile'
    case 'yarn':
      return isBerry ? 'yarn install --immutable' : 'yarn install --frozen-lockfile'
    case 'bun':
      return 'bun install --frozen-lockfile'
  }
}

/** Yarn 2 and later have another word for it. */
async function isNewYarn(
  directory: string,
  field: ManagerField | null,
  files: Files,
): Promise<boolean> {
  const major = /^yarn@(\d+)/.exec(field?.text ?? '')?.[1]
  return major === undefined ? files.exists(`${directory}/.yarnrc.yml`) : Number(major) >= 2
}

/** Yarn can also write `node_modules`, as npm does, or links into a store. */
async function hasLinker(directory: string, files: Files): Promise<boolean> {
  const text = (await textOf(`${directory}/.yarnrc.yml`, files)) ?? ''
  return /^nodeLinker:\s*['"]?(?:node-modules|pnpm)\b/m.test(text)
}

/** Whether a script is a program of Node.js and nothing else: it can be run without the package manager. */
export function plainNode(script: string): boolean {
  return /^node\s[^&|;<>]*$/.test(script)
}

/** What runs a script of the manifest. */
export function scriptLine({ name }: Pick<PackageManager, 'name'>, script: string): string {
  const word = /^[\w:.-]+$/.test(script) ? script : `'${script.replaceAll("'", `'\\''`)}'`
  return `${name} run ${word}`
}
