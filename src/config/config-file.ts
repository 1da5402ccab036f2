import { GateError } from '../errors.ts'
import { evaluated, type Evaluation } from './evaluated.ts'
import type { ConfigFile } from './given.ts'

/** What reading a config file needs from the outside. */
export interface ConfigFiles {
  exists(path: string): Promise<boolean>
  readText(path: string): Promise<string>
  /** Imports a module in a process of its own, which reports the data in its default export. */
  evaluate(path: string): Promise<Evaluation>
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
 * @throws GateError where it is missing, unreadable, no data, or where there are two
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
    : evaluated(await files.evaluate(place), name)
  return { path: name, value }
}

async function findConfigFile(directory: string, files: ConfigFiles): Promise<string | null> {
  const there = await Promise.all(
    configFileNames.map((name) => files.exists(`${directory}/${name}`)),
  )
  const found = configFileNames.filter((_, index) => there[index])
  if (found.length <= 1) return found[0] ?? null
  throw new GateError({ code: 'two-config-files', files: found })
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path)
}

function missing(name: string): GateError {
  return new GateError({ code: 'config-file-missing', file: name })
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = messageOf(cause)
    throw new GateError({ code: 'config-file-syntax', file: name, reason }, { cause })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
