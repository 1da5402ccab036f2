import type { Files } from '../platform/ports.ts'
import type { Manifest } from './manifest.ts'

const packageManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const

/** Who installs the project's packages, and how that is known. */
export interface PackageManager {
  readonly name: (typeof packageManagers)[number]
  /** The file or field that says so; null where nothing does. */
  readonly by: string | null
  /** The line that installs exactly what is locked; where nothing is, what the manifest asks for. */
  readonly install: string
}

const lockfiles = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
} as const

/**
 * By the lockfile, in the project's directory or in one above it, as in a workspace; else by the manifest.
 *
 * @param directories the project's own first
 */
export async function packageManagerOf(
  directories: readonly string[],
  manifest: Manifest,
  files: Files,
): Promise<PackageManager> {
  for (const directory of directories) {
    for (const name of packageManagers) {
      for (const lockfile of lockfiles[name]) {
        if (!(await files.exists(`${directory}/${lockfile}`))) continue
        const isBerry = name === 'yarn' && (await isNewYarn(directory, manifest, files))
        return { name, by: lockfile, install: installLine(name, isBerry) }
      }
    }
  }
  const named = packageManagers.find((name) => manifest.packageManager?.startsWith(`${name}@`))
  const by = named === undefined ? null : 'the field packageManager'
  return { name: named ?? 'npm', by, install: `${named ?? 'npm'} install` }
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
  { packageManager }: Manifest,
  files: Files,
): Promise<boolean> {
  const major = /^yarn@(\d+)/.exec(packageManager ?? '')?.[1]
  return major === undefined ? files.exists(`${directory}/.yarnrc.yml`) : Number(major) >= 2
}

/** Whether a script is a program of Node.js and nothing else: it can be run without the package manager. */
export function plainNode(script: string): boolean {
  return /^node\s[^&|;<>]*$/.test(script)
}

/** What runs a script of the manifest. */
export function runLine({ name }: Pick<PackageManager, 'name'>, script: string): string {
  const word = /^[\w:.-]+$/.test(script) ? script : `'${script.replaceAll("'", `'\\''`)}'`
  return `${name} run ${word}`
}
