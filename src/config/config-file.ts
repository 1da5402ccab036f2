import { GateError } from '../errors.ts'
import type { ConfigFile } from './parse-config.ts'

/** What reading a config file needs from the outside. */
export interface ConfigFiles {
  exists(path: string): Promise<boolean>
  readText(path: string): Promise<string>
  importModule(path: string): Promise<unknown>
}

const extensions = ['ts', 'mts', 'js', 'mjs', 'json'] as const

/** Looked for in this order. */
export const configFileNames = extensions.map((extension) => `benchgate.config.${extension}`)

/**
 * Finds and reads the config file.
 *
 * @param directory where to look
 * @param path the file's path where the user named one, relative to `directory`; null to look for it
 * @returns null where there is none and none was asked for
 * @throws GateError where it is missing, unreadable, or where there are two
 */
export async function readConfigFile(
  directory: string,
  path: string | null,
  files: ConfigFiles,
): Promise<ConfigFile | null> {
  const name = path ?? (await findConfigFile(directory, files))
  if (name === null) return null
  const place = isAbsolute(name) ? name : `${directory}/${name}`
  if (!(await files.exists(place))) throw missing(name)
  const value = name.endsWith('.json')
    ? parseJson(await files.readText(place), name)
    : defaultExport(await importConfig(place, name, files), name)
  return { path: name, value }
}

async function findConfigFile(directory: string, files: ConfigFiles): Promise<string | null> {
  const there = await Promise.all(
    configFileNames.map((name) => files.exists(`${directory}/${name}`)),
  )
  const found = configFileNames.filter((_, index) => there[index])
  if (found.length <= 1) return found[0] ?? null
  throw new GateError(
    'two-config-files',
    `there are ${found.length} config files: ${found.join(', ')}`,
    'Keep one of them, or name the one to use with --config (the input config of the action).',
  )
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path)
}

function missing(name: string): GateError {
  return new GateError(
    'config-file-missing',
    `there is no config file ${name}`,
    'Correct the path; it is relative to the working directory.',
  )
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new GateError(
      'config-file-syntax',
      `${name} is not valid JSON: ${messageOf(cause)}`,
      'Correct the file; JSON allows neither comments nor trailing commas.',
      { cause },
    )
  }
}

async function importConfig(place: string, name: string, files: ConfigFiles): Promise<unknown> {
  try {
    return await files.importModule(place)
  } catch (cause) {
    throw new GateError(
      'config-file-throws',
      `${name} cannot be loaded: ${messageOf(cause)}`,
      remedyFor(cause, name),
      { cause },
    )
  }
}

function remedyFor(cause: unknown, name: string): string {
  if (/Cannot use import statement|Unexpected token 'export'/.test(messageOf(cause))) {
    const asModule = name.replace(/\.([jt])s$/, '.m$1s')
    return `The package is CommonJS, the file is written as a module: rename it to ${asModule}.`
  }
  switch (codeOf(cause)) {
    case 'ERR_UNKNOWN_FILE_EXTENSION':
    case 'ERR_NO_TYPESCRIPT':
      return `This Node.js does not run TypeScript (22.18 and later do): use a later one, or rename ${name} to benchgate.config.mjs and take the types out.`
    case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
      return 'Node.js only strips types: leave out enums, namespaces and parameter properties.'
    case 'ERR_MODULE_NOT_FOUND':
    case 'MODULE_NOT_FOUND':
      return 'Install the package that the file imports, or export a plain object: defineConfig only adds types.'
    default:
      return 'Correct the file; `node` followed by its name shows where it fails.'
  }
}

function defaultExport(module: unknown, name: string): unknown {
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new GateError(
    'config-file-export',
    `${name} has no default export`,
    'Write `export default { threshold: "5%" }`, or the same within defineConfig( ) for types.',
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
