import { partsOf, type Trial } from './mitata.ts'

export interface Combination {
  /** The benchmark's, with its values in the place of `$name`. */
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

/**
 * One run of a benchmark for each combination of its arguments' values, in mitata's order: the first argument's values
 * change fastest.
 *
 * Where the name does not tell the values, they stand behind it: mitata gives all rows the same name then.
 */
export function combinationsOf(trial: Trial): readonly Combination[] {
  const { name, args: argumentsOf } = partsOf(trial)
  let all: readonly Readonly<Record<string, unknown>>[] = [{}]
  for (const [argument, values] of Object.entries(argumentsOf))
    all = values.flatMap((value) => all.map((before) => ({ ...before, [argument]: value })))
  const written = all.map((args) => withValues(name, args))
  const isTold = new Set(written).size === all.length
  return all.map((args, i) => ({
    name: isTold ? (written[i] ?? name) : `${written[i] ?? name} (${listOf(args)})`,
    args,
  }))
}

function withValues(name: string, args: Combination['args']): string {
  return Object.entries(args).reduce(
    (text, [argument, value]) => text.replaceAll(`$${argument}`, () => String(value)),
    name,
  )
}

function listOf(args: Combination['args']): string {
  return Object.entries(args)
    .map(([argument, value]) => `${argument}=${String(value)}`)
    .join(', ')
}
