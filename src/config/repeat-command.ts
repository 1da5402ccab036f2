import { toolVersion } from '../model/index.ts'
import { kebabCase } from './options.ts'
import type { Given } from './given.ts'
import { keysFrom } from './schema.ts'

/** A run as it was asked for, by flags or by inputs. */
export interface AskedRun {
  /** Null to only measure. */
  readonly base: string | null
  readonly heads: readonly string[]
  /** The config file that was named; null where none was. */
  readonly config: string | null
  readonly given: Given
}

/** What belongs to the place of a run, and would hinder one elsewhere. */
const ofThePlace: ReadonlySet<string> = new Set(['storage', 'requireBaseline', 'acceptFrom'])

/**
 * The command line that does the same run once more, by the same benchgate, for a POSIX shell: what was said, in the options' order, and the
 * seed. What only the Action can be told has no flag, and makes no difference elsewhere.
 */
export function repeatCommand({ base, heads, config, given }: AskedRun, seed: number): string {
  const versions = base === null ? ['run'] : ['compare', base, ...heads]
  const chosen = config === null ? [] : ['--config', config]
  const values: Given['values'] = { ...given.values, seed: `${seed}` }
  const keys = keysFrom('flag').filter((key) => !ofThePlace.has(key))
  const flags = keys.flatMap((key) =>
    entries(values[key]).flatMap((value) => [`--${kebabCase(key)}`, value]),
  )
  return shellLine(['npx', `benchgate@${toolVersion}`, ...versions, ...chosen, ...flags])
}

/** An input holds an entry a line, where a flag is repeated. */
function entries(value: Given['values'][string]): readonly string[] {
  const texts = typeof value === 'string' ? value.split('\n') : (value ?? [])
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

const plain = /^[\w@%+=:,./~^-]+$/

/** Words as a line for a POSIX shell that means just them. */
function shellLine(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  return plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
