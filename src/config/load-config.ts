import { type ConfigFiles, readConfigFile } from './config-file.ts'
import type { Config } from './config.ts'
import type { Given } from './given.ts'
import { parseConfig } from './parse-config.ts'

export interface ConfigRequest {
  readonly given: Given
  /** Where the config file is looked for. */
  readonly directory: string
  /** The config file the user named, relative to `directory`; null to look for one. */
  readonly path: string | null
  /** The seed to use where the user names none. */
  readonly seed: number
}

/** The configuration of a run: finds the config file, and puts together all that was said. */
export async function loadConfig(request: ConfigRequest, files: ConfigFiles): Promise<Config> {
  const { given, directory, path, seed } = request
  return parseConfig({ file: await readConfigFile(directory, path, files), given, seed })
}
