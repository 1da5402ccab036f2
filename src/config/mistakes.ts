import type { z } from 'zod'
import { nearest } from './nearest.ts'
import { kebabCase, options, type OptionSource } from './options.ts'
import { innerKeys } from './rules.ts'
import { keysFrom, sourceSchema } from './schema.ts'
import { keysOfSuite } from './suites.ts'

/**
 * Everything that is wrong with what one source says, a line each: path, what was expected, what was there, advice.
 *
 * @param place puts a path such as `only[2]` (empty for the whole) into the source's own words
 */
export function mistakesIn(
  value: unknown,
  source: OptionSource,
  place: (path: string) => string,
): readonly string[] {
  const parsed = sourceSchema(source).safeParse(value, { reportInput: true })
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const [option] = issue.path
      return issue.keys.map((key) => {
        const name = place(nameIn(source, [...issue.path, key]))
        return `${name}: ${option === undefined ? unknownKey(key, source) : unknownInner(key, keysWithin(String(option), issue.input))}`
      })
    }
    if (issue.path.length === 0) {
      return [`${place('')}: expected an object with the options, got ${shown(value)}`]
    }
    const got = isSecret(issue) ? 'another text' : shown(meant(issue))
    return [`${place(nameIn(source, issue.path))}: ${issue.message}, got ${got}${hintOf(issue)}`]
  })
}

/** An option's path as the reader wrote it: `only[2]`, `rules[0].ignore`, `--max-time`, `input max-time`. */
function nameIn(source: OptionSource, [key, ...rest]: readonly PropertyKey[]): string {
  const name = String(key)
  if (source === 'flag') return `--${kebabCase(name)}`
  if (source === 'input') return `input ${kebabCase(name)}`
  return name + rest.map(step).join('')
}

function step(key: PropertyKey): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`
}

function unknownKey(key: string, source: OptionSource): string {
  if (Object.hasOwn(options, key)) {
    return `cannot be set here; it is the action's input ${kebabCase(key)}`
  }
  const known = keysFrom(source)
  const guess = nearest(key.replaceAll('-', ''), known)
  return guess === null
    ? `unknown option; the known ones are ${known.join(', ')}`
    : `unknown option; did you mean ${guess}?`
}

/** What may stand within an option's objects, of which one says something that may not. */
function keysWithin(option: string, object: unknown): readonly string[] {
  return option === 'suites' ? keysOfSuite(object) : (innerKeys[option] ?? [])
}

function unknownInner(key: string, known: readonly string[]): string {
  const guess = nearest(key, known)
  return guess === null
    ? `unknown key; the known ones are ${known.join(', ')}`
    : `unknown key; did you mean ${guess}?`
}

/** What was there: of a union by one of its keys, that key's value. */
function meant(issue: z.core.$ZodIssue): unknown {
  const { input } = issue
  const isByKey = issue.code === 'invalid_union' && issue.discriminator !== undefined
  const isObject = typeof input === 'object' && input !== null
  return isByKey && isObject
    ? Object.entries(input).find(([key]) => key === issue.discriminator)?.[1]
    : input
}

const longestShown = 80

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  // Numbers by `String`, since JSON has no NaN and no infinity.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function isSecret(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['isSecret'] === true
}

function hintOf(issue: z.core.$ZodIssue): string {
  const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : null
  return typeof hint === 'string' ? `; ${hint}` : ''
}
