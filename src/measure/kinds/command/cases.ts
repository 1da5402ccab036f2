import { benchmark, type Benchmark, type CommandDefinition } from '../../../model/index.ts'

/** One benchmark of a command: its lines, with the values of the parameters in them. */
export interface CommandCase {
  readonly benchmark: Benchmark
  readonly run: string
  readonly prepare: string | null
  readonly cleanup: string | null
}

/** One for each combination of the parameters' values, the last of them changing fastest. */
export function casesOf(definition: CommandDefinition): readonly CommandCase[] {
  const { name, run, prepare, cleanup, parameters } = definition
  return combinations(Object.entries(parameters)).map((values) => {
    const filled = (line: string): string =>
      line.replaceAll(placeholder, (whole, key: string) => values.get(key) ?? whole)
    return {
      benchmark: benchmark(name, '', `${name}${inWords(values)}`),
      run: filled(run),
      prepare: prepare === null ? null : filled(prepare),
      cleanup: cleanup === null ? null : filled(cleanup),
    }
  })
}

/**
 * Placeholders for which a command has no parameter. What stands in quotes may be a program's own text, and `${name}`,
 * `%{name}`, `@{name}` and `#{name}` mean something to others.
 */
export function unknownParameters({
  run,
  prepare,
  cleanup,
  parameters,
}: CommandDefinition): readonly string[] {
  const lines = [run, prepare ?? '', cleanup ?? ''].join('\n').replaceAll(quotedText, '')
  const names = [...lines.matchAll(/(?<![$%@#])\{([a-z]\w*)\}/gi)].map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => !Object.hasOwn(parameters, name))
}

const quotedText = /'[^']*'|"(?:[^"\\]|\\.)*"/g

const placeholder = /\{(\w+)\}/g

type Values = ReadonlyMap<string, string>

function combinations(parameters: readonly (readonly [string, readonly string[]])[]): Values[] {
  return parameters.reduce<Values[]>(
    (before, [key, all]) =>
      before.flatMap((values) => all.map((value) => new Map([...values, [key, value]]))),
    [new Map()],
  )
}

/** Such as ` (size 10, lang de)`; nothing without parameters. */
function inWords(values: Values): string {
  const words = [...values].map(([key, value]) => `${key} ${value}`)
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}
