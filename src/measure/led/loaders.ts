/** Chooses what loads benchmark files: plain Node.js, or the project's tsx where Node.js alone cannot. */
import { GateError } from '../../errors.ts'
import type { PreparedVersion } from '../../model/index.ts'
import type { Files } from '../../platform/ports.ts'
import type { Runtime } from '../runtime.ts'
import type { SuiteContents } from '../found/suite-contents.ts'
import type { LookContext } from '../suites.ts'

export type Loader = 'node' | 'tsx'

export type LoaderOf = (suite: string) => Loader

/** The loaders of the suites of one definition: a suite has the same one in all versions and rounds. */
export interface Loaders {
  readonly of: LoaderOf
  /**
   * Looks into one version's copy of a suite. Where plain Node.js cannot load it and tsx can, tsx is the suite's loader
   * from then on.
   *
   * @throws GateError `no-typescript` for a file that nothing here can run
   */
  look(
    suite: string,
    version: PreparedVersion,
    context: LookContext,
    collectBy: (loader: Loader) => Promise<SuiteContents>,
  ): Promise<SuiteContents>
  /** Whether that copy was looked into with another loader than the one that the suite got since. */
  isStale(suite: string, version: PreparedVersion): boolean
}

/** The choice for files that Node.js, or tsx, loads by itself. */
export function openLoaders(): Loaders {
  const chosen = new Map<string, Loader>()
  const looked = new Map<string, Loader>()
  const key = (suite: string, { label }: PreparedVersion): string => JSON.stringify([label, suite])
  const of: LoaderOf = (suite) => chosen.get(suite) ?? 'node'
  return {
    of,
    async look(suite, version, { runtime, ports: { files } }, collectBy) {
      const own = runtimeOf(version, runtime)
      const hasTsx = await isInstalled('tsx', version.directory, files)
      if (!hasTsx && !canLoad(suite, own)) throw noTypeScript(suite, own)
      if (!canLoad(suite, own)) chosen.set(suite, 'tsx')
      const loader = of(suite)
      looked.set(key(suite, version), loader)
      if (loader === 'tsx') return hasTsx ? collectBy('tsx') : { kind: 'failed', message: lacksTsx }
      const plain = await collectBy('node')
      if (!hasTsx || plain.kind !== 'failed' || !mayMend(plain.message)) return plain
      const again = await collectBy('tsx')
      if (again.kind === 'failed') return { kind: 'failed', message: both(plain, again) }
      if (again.kind === 'cut') return again
      chosen.set(suite, 'tsx')
      looked.set(key(suite, version), 'tsx')
      return again
    },
    isStale: (suite, version) => looked.get(key(suite, version)) !== of(suite),
  }
}

/** The choice for files that a framework loads in its own way: there is none. */
export const frameworksOwn: Loaders = {
  of: () => 'node',
  look: (_suite, _version, _context, collectBy) => collectBy('node'),
  isStale: () => false,
}

/** What a version runs under, as far as its files depend on it. */
export function runtimeOf(
  { runtime: own }: PreparedVersion,
  { node, stripsTypes }: Runtime,
): Pick<Runtime, 'node' | 'stripsTypes'> {
  if (own === undefined) return { node, stripsTypes }
  return { node: own.version, stripsTypes: own.stripsTypes }
}

/** Flags of Node.js. */
export function loaderFlags(loader: Loader): readonly string[] {
  return loader === 'tsx' ? ['--import', 'tsx'] : []
}

function canLoad(suite: string, { stripsTypes }: Pick<Runtime, 'stripsTypes'>): boolean {
  return stripsTypes || !/\.[cm]?ts$/.test(suite)
}

export async function isInstalled(name: string, directory: string, files: Files): Promise<boolean> {
  const parts = directory.split(/[\\/]/)
  for (let depth = parts.length; depth > 0; depth--) {
    const place = parts.slice(0, depth).join('/')
    if (await files.exists(`${place}/node_modules/${name}/package.json`)) return true
  }
  return false
}

/**
 * Whether a failure is about finding or reading source text, where tsx knows more than Node.js: names without their
 * extension or with that of the compiled file, directories, paths of tsconfig.json, all of TypeScript's syntax.
 */
function mayMend(message: string): boolean {
  return sourceFailure.test(message)
}

const sourceFailure = new RegExp(
  [
    'SyntaxError',
    'Cannot find (?:module|package)',
    'is not defined in ES module scope',
    'ERR_(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|UNKNOWN_FILE_EXTENSION|IMPORT_ATTRIBUTE_MISSING)',
    'ERR_(?:UNSUPPORTED_TYPESCRIPT_SYNTAX|INVALID_TYPESCRIPT_SYNTAX|AMBIGUOUS_MODULE_SYNTAX|REQUIRE_ESM)',
    'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
  ].join('|'),
)

type Failed = Extract<SuiteContents, { readonly kind: 'failed' }>

/** The failure with tsx is what is left to be mended, unless tsx only repeats what Node.js has said. */
function both({ message: plain }: Failed, { message: withTsx }: Failed): string {
  const [said, repeated] = [headOf(plain), headOf(withTsx)]
  return said === repeated ? plain : `${withTsx}\nwithout tsx: ${said}`
}

function headOf(message: string): string {
  return /^\w*Error\b.*/m.exec(message)?.[0] ?? message.split('\n')[0] ?? ''
}

const lacksTsx =
  'another version of this file needs tsx to be loaded, so that all are loaded with it, and tsx is not installed here'

function noTypeScript(suite: string, { node }: Pick<Runtime, 'node'>): GateError {
  return new GateError({ code: 'no-typescript', suite, node })
}
