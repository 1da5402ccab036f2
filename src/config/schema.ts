import { z } from 'zod'
import { usualConduct, type SuiteDefinition } from '../model/index.ts'
import { usualBenchmarks, type Config } from './config.ts'
import { fields } from './fields.ts'
import { options, type OptionSource } from './options.ts'

/** A whole configuration in the words of its user: every key present, none unknown. */
export const configSchema = z
  .strictObject(fields)
  .transform(
    ({
      benchmarks,
      suites,
      setupRetryDelay,
      maxTime,
      timeout,
      baselineTreeLimit,
      ...rest
    }): Config => ({
      ...withoutProfiles(rest),
      suites: [
        ...tinybenchFiles(benchmarks ?? (suites.length === 0 ? usualBenchmarks : [])),
        ...suites,
      ],
      setupRetryDelaySeconds: setupRetryDelay,
      maxTimeSeconds: maxTime,
      timeoutSeconds: timeout,
      baselineTreeLimitBytes: baselineTreeLimit,
    }),
  )

/** Keys that one source of values may hold. */
export function keysFrom(source: OptionSource): readonly string[] {
  return Object.entries(options)
    .filter(([, option]) => option.sources.includes(source))
    .map(([key]) => key)
}

/** By this key a JSON file names its schema, for editors. */
export const schemaKey = '$schema'

/** What one source may say: any of its keys, and no other. */
export function sourceSchema(source: OptionSource) {
  const keys = keysFrom(source)
  const allowed = Object.entries(fields).filter(([key]) => keys.includes(key))
  const named = source === 'file' ? { [schemaKey]: z.string() } : {}
  return z.strictObject({ ...Object.fromEntries(allowed), ...named }).partial()
}

/** The profile that holds has been put into the values by then. */
function withoutProfiles<Values extends { readonly profiles: unknown }>({
  profiles: _profiles,
  ...values
}: Values): Omit<Values, 'profiles'> {
  return values
}

function tinybenchFiles(files: readonly string[]): readonly SuiteDefinition[] {
  return files.length === 0 ? [] : [{ kind: 'tinybench', files, ...usualConduct }]
}
