import { kebabCase, type Option, options } from './options.ts'
import type { Given } from './given.ts'
import { keysFrom } from './schema.ts'

/** An option in the words of one of its doors: for usage texts, `action.yml` and documentation. */
export interface OptionText {
  /** In kebab-case, without dashes before it. */
  readonly name: string
  /** One sentence, without a full stop. */
  readonly help: string
  /** What stands for the value in a usage line, without brackets. */
  readonly placeholder: string
  readonly repeatable: boolean
  /** As a user would write it; null where leaving it out means something of its own, told by `help`. */
  readonly fallback: string | null
}

/** The options that can be given as flags, or as inputs, in the table's order. */
export function optionTexts(source: Given['source']): readonly OptionText[] {
  const keys = keysFrom(source)
  return Object.entries<Option>(options)
    .filter(([key]) => keys.includes(key))
    .map(([key, { help, placeholder, repeatable, fallback }]) => ({
      name: kebabCase(key),
      help,
      placeholder,
      repeatable,
      fallback: fallback === null || fallback.length === 0 ? null : [fallback].flat().join(' '),
    }))
}
