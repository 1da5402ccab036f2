/** What a config file holds, as data. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

/** A list of which each entry has a comment of its own. */
export class CommentedList {
  readonly entries: readonly Commented[]

  constructor(entries: readonly Commented[]) {
    this.entries = entries
  }
}

/** An entry of an object or a list, and what to say about it above. */
export interface Commented {
  /** It is one line: some projects' checks refuse comments of several. Null says nothing. */
  readonly comment: string | null
  /** Null in a list. */
  readonly key: string | null
  readonly value: Value | CommentedList
}

/** Data as a person would write it in JavaScript, on one line where it is short. */
export function sourceOf(value: Value, indent = ''): string {
  const flat = flatSource(value)
  if (typeof value !== 'object' || flat.length + indent.length <= 80) return flat
  const inner = `${indent}  `
  if (isList(value))
    return block(
      '[',
      value.map((each) => sourceOf(each, inner)),
      ']',
      indent,
    )
  const fields = Object.entries(value).map(([key, each]) => {
    return `${keySource(key)}: ${sourceOf(each, inner)}`
  })
  return block('{', fields, '}', indent)
}

/** Entries one below the other, each behind its comment. */
export function entriesSource(entries: readonly Commented[], indent: string): string {
  return entries
    .flatMap(({ comment, key, value }) => [
      ...(comment === null ? [] : [`${indent}// ${comment}`]),
      `${indent}${key === null ? '' : `${keySource(key)}: `}${valueSource(value, indent)},`,
    ])
    .join('\n')
}

function valueSource(value: Commented['value'], indent: string): string {
  if (!(value instanceof CommentedList)) return sourceOf(value, indent)
  return ['[', entriesSource(value.entries, `${indent}  `), `${indent}]`].join('\n')
}

/** A text in single quotes: whatever it holds, it ends where it should. */
export function quotedSource(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
  return `'${inner
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}'`
}

function flatSource(value: Value): string {
  if (typeof value === 'string') return quotedSource(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(flatSource).join(', ')}]`
  const fields = Object.entries(value).map(
    ([key, each]) => `${keySource(key)}: ${flatSource(each)}`,
  )
  return `{ ${fields.join(', ')} }`
}

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  return [open, ...lines.map((line) => `${indent}  ${line},`), `${indent}${close}`].join('\n')
}

function keySource(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quotedSource(key)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
