import { GateError } from '../errors.ts'
import { tierMistakes } from './budgets.ts'
import type { Config } from './config.ts'
import type { ConfigFile, Given } from './given.ts'
import { inFile } from './in-file.ts'
import { mistakesIn } from './mistakes.ts'
import { options } from './options.ts'
import { chosenProfile, profileMistakes, unknownProfile } from './profiles.ts'
import { configSchema, schemaKey } from './schema.ts'

export interface ConfigSources {
  readonly file: ConfigFile | null
  readonly given: Given
  /** The seed to use where the user names none. */
  readonly seed: number
}

/**
 * Makes the one configuration of a run: defaults, over them the file, over it what was given.
 *
 * @returns frozen through and through
 * @throws GateError `invalid-config` with every mistake of all sources, also of values that are overridden
 */
export function parseConfig({ file, given, seed }: ConfigSources): Config {
  const mistakes = [
    ...(file === null ? [] : mistakesIn(file.value, 'file', (path) => inFile(file.path, path))),
    ...mistakesIn(given.values, given.source, (path) => path),
    ...(file === null ? [] : profileMistakes(file)),
    ...unknownProfile(file, given),
  ]
  if (mistakes.length > 0) throw invalidConfig(mistakes)
  const merged = {
    ...fallbacks(),
    seed,
    ...said(file?.value),
    ...said(chosenProfile(file, given)),
    ...said(given.values),
  }
  const config = configSchema.parse(merged)
  const tiers = tierMistakes(config).map((mistake) => inFile(file?.path ?? '', mistake))
  if (tiers.length > 0) throw invalidConfig(tiers)
  return deepFreeze(config)
}

function invalidConfig(mistakes: readonly string[]): GateError {
  return new GateError({ code: 'invalid-config', mistakes })
}

function fallbacks(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.fallback]))
}

/** Only what was said: a key that is there without a value does not hide the default. */
function said(values: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([key, value]) => value !== undefined && key !== schemaKey),
  )
}

/** Freezes a value of plain objects and lists, through and through. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
