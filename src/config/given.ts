import type { OptionSource } from './options.ts'

/** What a config file holds: anything, until it is parsed. */
export interface ConfigFile {
  /** As the user knows it; for messages. */
  readonly path: string
  readonly value: unknown
}

/** What was said on the command line or in the workflow, by the options' keys; undefined is not said. */
export interface Given {
  readonly source: Exclude<OptionSource, 'file'>
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
}
