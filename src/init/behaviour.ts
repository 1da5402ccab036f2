import { tokenizer } from 'acorn'

/** What a file of JavaScript or TypeScript does, as far as that can be read from its text. */
export interface Behaviour {
  readonly imports: readonly Import[]
  /** Names that are called, and names of methods that are called with a dot before them: `run`, `.add`. */
  readonly calls: ReadonlySet<string>
  /** All names in the code. */
  readonly names: ReadonlySet<string>
  /** Its default export is a function that adds to its first parameter: an entry script hands a Bench to it. */
  readonly takesBench: boolean
  /** It calls `Deno.bench`, which needs no import. */
  readonly benchesDeno: boolean
}

export interface Import {
  readonly specifier: string
  /** Whether anything of the other file is used by name; false where it is only run. */
  readonly binds: boolean
}

/**
 * Reads a file by its tokens, so that comments and texts count for nothing. TypeScript has the same tokens but for
 * decorators, and what is no token at all (the text of JSX) is skipped: no parser of all dialects is needed.
 */
export function behaviourOf(text: string): Behaviour {
  const words = wordsOf(text)
  return {
    imports: importsOf(words),
    calls: callsOf(words),
    names: new Set(words.filter((word) => /^[\w$]+$/.test(word))),
    takesBench: takesBench(words),
    benchesDeno: matchesSome(words, ['Deno', '.', 'bench', '(']),
  }
}

const mostRestarts = 500

/** Names and keywords as they are written, marks by their kind, and texts in double quotes, whatever stands around them. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let rest = text
  for (let starts = 0; starts < mostRestarts; starts++) {
    const options = { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true } as const
    try {
      for (const { type, start, end } of tokenizer(rest, options)) {
        const written = rest.slice(start, end)
        if (type.label === 'string') words.push(JSON.stringify(written.slice(1, -1)))
        else words.push(type.label === 'name' ? written : type.label)
      }
      return words
    } catch (error) {
      const at = error instanceof SyntaxError && 'pos' in error ? Number(error.pos) : rest.length
      rest = rest.slice(at + 1)
    }
  }
  return words
}

function importsOf(words: readonly string[]): readonly Import[] {
  return words.flatMap((word, i): Import[] => {
    if (words[i - 1] === '.') return []
    switch (word) {
      case 'import':
        return importAt(words, i)
      case 'export':
        return words[i + 1] === '{' || words[i + 1] === '*' ? from(words, i) : []
      case 'require':
        return words[i + 1] === '(' ? bound(words[i + 2], isUsed(words, i)) : []
      default:
        return []
    }
  })
}

function importAt(words: readonly string[], at: number): Import[] {
  const next = words[at + 1] ?? ''
  if (next === '(') return bound(words[at + 2], isUsed(words, at))
  if (next.startsWith('"')) return bound(next, false)
  // `import type from 'x'` has a value of that name.
  if (next === 'type' && words[at + 2] !== 'from' && words[at + 2] !== ',') return []
  return next === '.' ? [] : from(words, at)
}

const longestClause = 500

function from(words: readonly string[], at: number): Import[] {
  for (let i = at + 1; i < Math.min(words.length, at + longestClause); i++) {
    if (words[i] === 'from' && words[i + 1]?.startsWith('"') === true)
      return bound(words[i + 1], true)
    if (words[i] === ';' || words[i] === 'import' || words[i] === '=') return []
  }
  return []
}

function bound(word: string | undefined, binds: boolean): Import[] {
  if (word === undefined || !word.startsWith('"')) return []
  const specifier: unknown = JSON.parse(word)
  return typeof specifier === 'string' ? [{ specifier, binds }] : []
}

/** `require('./a')` and `await import('./a')` as statements only run the other file. */
function isUsed(words: readonly string[], at: number): boolean {
  const before = words[at - 1] === 'await' ? words[at - 2] : words[at - 1]
  const isStatement = before === undefined || [';', '{', '}', ')', '"use strict"'].includes(before)
  return !isStatement || ['.', '('].includes(words[at + 4] ?? '')
}

function callsOf(words: readonly string[]): ReadonlySet<string> {
  const calls = new Set<string>()
  for (const [i, word] of words.entries()) {
    if (words[i + 1] !== '(' || !/^[\w$]+$/.test(word) || words[i - 1] === 'function') continue
    calls.add(words[i - 1] === '.' || words[i - 1] === '?.' ? `.${word}` : word)
  }
  return calls
}

type Pattern = readonly string[]

function matchesAt(words: readonly string[], at: number, pattern: Pattern): boolean {
  return pattern.every((word, i) => words[at + i] === word)
}

function matchesSome(words: readonly string[], pattern: Pattern): boolean {
  return words.some((_, at) => matchesAt(words, at, pattern))
}

function takesBench(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const exported = exportedAt(words, at)
    const parameter = exported === null ? null : parameterAt(words, exported)
    return parameter !== null && matchesSome(words, [parameter, '.', 'add', '('])
  })
}

/** @returns where the value of the default export begins; for a name, where its function is declared */
function exportedAt(words: readonly string[], at: number): number | null {
  const starts: readonly Pattern[] = [
    ['export', 'default'],
    ['module', '.', 'exports', '='],
  ]
  const start = starts.find((pattern) => matchesAt(words, at, pattern))
  if (start === undefined) return null
  const value = at + start.length
  const name = words[value] ?? ''
  const isName = /^[\w$]+$/.test(name) && !['function', 'async'].includes(name)
  if (!isName || words[value + 1] === '=>') return value
  const declared = words.findIndex(
    (word, i) =>
      words[i + 1] === name && (word === 'function' || (word === 'const' && words[i + 2] === '=')),
  )
  if (declared < 0) return null
  return words[declared] === 'const' ? declared + 3 : declared
}

/** The first parameter of the function that begins here; null for what is none. */
function parameterAt(words: readonly string[], at: number): string | null {
  let i = words[at] === 'async' ? at + 1 : at
  const isFunction = words[i] === 'function'
  if (isFunction) i += words[i + 1] === '(' ? 1 : 2
  const opens = words[i] === '('
  const name = words[opens ? i + 1 : i] ?? ''
  if (!/^[\w$]+$/.test(name)) return null
  if (opens) return [',', ')', ':', '='].includes(words[i + 2] ?? '') ? name : null
  return words[i + 1] === '=>' ? name : null
}
