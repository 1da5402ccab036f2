import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askGit } from '../git.ts'
import type { PreparedVersion } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Complaint } from './complaint.ts'
import type { Circumstances, Missing } from './likely-cause.ts'

/** How a version was run that has failed. */
export type RunFacts = Pick<Circumstances, 'setup' | 'node' | 'hasTsx'>

/** Looks at the files that a complaint is about. Git is asked only where something is missing. */
export async function circumstancesOf(
  complaint: Complaint,
  version: PreparedVersion,
  run: RunFacts,
  ports: Ports,
): Promise<Circumstances> {
  const { label, source } = version
  const files = source.kind === 'git' || source.kind === 'npm' ? 'fresh' : 'as-they-lie'
  return { ...run, label, files, missing: await missingOf(complaint, version, run, ports) }
}

async function missingOf(
  complaint: Complaint,
  { directory }: PreparedVersion,
  { hasTsx }: RunFacts,
  ports: Ports,
): Promise<Missing> {
  if (complaint.kind === 'package' && !hasTsx) return inTsconfig(complaint.name, directory, ports)
  if (complaint.kind !== 'file') return { kind: 'unknown' }
  const path = pathOf(complaint, directory)
  if (path === null) return { kind: 'unknown' }
  const typescript = hasTsx ? null : await typescriptBeside(path, directory, ports)
  if (typescript !== null) return { kind: 'typescript', path: typescript }
  if (await ports.files.exists(resolve(directory, path))) return { kind: 'present' }
  const submodule = await submoduleOf(path, directory, ports)
  if (submodule !== null) return { kind: 'in-submodule', submodule }
  return { kind: (await isIgnored(path, directory, ports)) ? 'ignored' : 'absent', path }
}

/** Relative to the version's directory; null for what lies elsewhere, or is no path: any text may have been taken for one. */
function pathOf(
  { path, askedBy }: Extract<Complaint, { readonly kind: 'file' }>,
  directory: string,
): string | null {
  const isByFile = askedBy !== null && isAbsolute(askedBy) && path.startsWith('.')
  const place = path.startsWith('file:') ? ofUrl(path) : path
  if (place === null || /\p{Cc}/u.test(place)) return null
  const inside = relative(directory, resolve(isByFile ? dirname(askedBy) : directory, place))
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : inside
}

function ofUrl(url: string): string | null {
  try {
    return fileURLToPath(url)
  } catch {
    return null // of another machine, or no URL at all
  }
}

/** The names under which TypeScript's resolution would find the file as well. */
async function typescriptBeside(
  path: string,
  directory: string,
  { files }: Ports,
): Promise<string | null> {
  const stem = path.replace(/\.([cm]?)jsx?$/, '')
  const names = ['.ts', '.tsx', '.mts', '.cts', '/index.ts', '/index.tsx'].map((end) => stem + end)
  for (const name of names) if (await files.exists(resolve(directory, name))) return name
  return null
}

/** Whether a name is one of those that tsconfig.json gives a path. It may hold comments, so that it is only searched. */
async function inTsconfig(name: string, directory: string, { files }: Ports): Promise<Missing> {
  const path = resolve(directory, 'tsconfig.json')
  const text = (await files.exists(path)) ? await files.readText(path) : ''
  const [, paths = ''] = /"paths"\s*:\s*\{([^}]*)\}/.exec(text) ?? []
  const prefix = name.split('/')[0] ?? name
  const isPath = paths.includes(`"${prefix}/`) || paths.includes(`"${prefix}"`)
  return { kind: isPath ? 'tsconfig-path' : 'unknown' }
}

/** The nearest folder above a path that is a submodule in git's index. */
async function submoduleOf(path: string, directory: string, ports: Ports): Promise<string | null> {
  const parts = path.split(/[\\/]/)
  const above = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))
  const literal = ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', ...above]
  const listed = await askGit(literal, directory, ports)
  const [, folder] = /(?:^|\0)160000 \w+ \d\t([^\0]+)/.exec(listed ?? '') ?? []
  return folder ?? null
}

async function isIgnored(path: string, directory: string, ports: Ports): Promise<boolean> {
  return (await askGit(['check-ignore', '--quiet', '--', path], directory, ports)) !== null
}
