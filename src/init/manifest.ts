import type { Files } from '../platform/ports.ts'

/** What a package.json says that matters here. */
export interface ProjectManifest {
  readonly isModule: boolean
  /** Names of all that it depends on, whatever for. */
  readonly dependencies: ReadonlySet<string>
  readonly scripts: ReadonlyMap<string, string>
  /** As in the field, such as `pnpm@10.2.0`; null without. */
  readonly packageManager: string | null
  /** Globs of the packages that are installed with this one. */
  readonly workspaces: readonly string[]
}

export type ReadManifest =
  | { readonly kind: 'read'; readonly manifest: ProjectManifest }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly reason: string }

/** Reads what is there, and takes nothing for granted: the file is whatever somebody wrote. */
export async function readProjectManifest(directory: string, files: Files): Promise<ReadManifest> {
  const path = `${directory}/package.json`
  if (!(await files.exists(path))) return { kind: 'missing' }
  try {
    const value: unknown = JSON.parse(await files.readText(path))
    return { kind: 'read', manifest: manifestOf(value) }
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
  }
}

function manifestOf(value: unknown): ProjectManifest {
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  const packageManager = fieldOf(value, 'packageManager')
  return {
    isModule: fieldOf(value, 'type') === 'module',
    dependencies: new Set(fields.flatMap((field) => Object.keys(entriesOf(value, field)))),
    scripts: new Map(Object.entries(entriesOf(value, 'scripts'))),
    packageManager: typeof packageManager === 'string' ? packageManager : null,
    workspaces: workspacesOf(fieldOf(value, 'workspaces')),
  }
}

/** A list, or one in an object beside what Yarn is told of them. */
function workspacesOf(field: unknown): readonly string[] {
  const list = Array.isArray(field) ? field : fieldOf(field, 'packages')
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
}

/** The texts of an object of texts. */
function entriesOf(value: unknown, field: string): Record<string, string> {
  const object = fieldOf(value, field)
  if (typeof object !== 'object' || object === null) return {}
  const texts = Object.entries(object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}
