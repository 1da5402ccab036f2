import { filler } from '../worker/cover/looked.ts'
import { unquoted } from './nodes.ts'
import { syntaxOf, type Binding, type FunctionNode, type Syntax } from './syntax.ts'

type TargetOf = (specifier: string) => string | null

export interface Span {
  readonly start: number
  readonly end: number
}

/** A script's text with all that is known of it, found out when it is asked for. */
export class Code {
  readonly text: string
  readonly #contents = new Map<string, string>()
  readonly #mentioned = new Map<string, ReadonlySet<string>>()
  #syntax: Syntax | null | undefined
  #lines: number[] | undefined

  constructor(text: string) {
    this.text = text
  }

  get syntax(): Syntax | null {
    this.#syntax ??= syntaxOf(this.text)
    return this.#syntax
  }

  /** Whether it is all of the file: what runs while it is loaded. */
  isFile(start: number, end: number): boolean {
    if (start !== 0 || end < this.text.length - 1) return false
    // A file may be a function from its start to its end.
    return !(this.syntax?.functions.get(end)?.some((each) => each.start === 0) ?? false)
  }

  /** The function that V8 means by a place; null for the file, and for what V8 makes of a class's fields. */
  functionAt(start: number, end: number): FunctionNode | null {
    if (this.isFile(start, end)) return null
    return this.syntax?.functions.get(end)?.find((each) => each.start >= start) ?? null
  }

  /**
   * A function's own text: without comments, layout and the functions in it, which count by themselves, and with numbers
   * for the names that functions declare. Equal texts do the same in equal surroundings.
   *
   * @param own the function that it is; null for other places, of which all functions are left out
   * @param targetOf what a module is found at, by what is asked for; null where that is not known
   */
  content({ start, end }: Span, own: FunctionNode | null, targetOf: TargetOf): string {
    const key = `${start}-${end}-${own?.start}`
    const known = this.#contents.get(key)
    if (known !== undefined) return known
    const content = this.#contentOf(start, end, own, targetOf).replaceAll(filler, '')
    this.#contents.set(key, content)
    return content
  }

  #contentOf(start: number, end: number, own: FunctionNode | null, targetOf: TargetOf): string {
    const { syntax } = this
    if (syntax === null) return this.text.slice(start, end)
    const depth = own?.depth ?? this.#depthAt(start, end)
    const words: string[] = []
    for (const each of this.tokensOf(start, end, own)) {
      if (typeof each !== 'number') {
        if (isReferred(each)) words.push(`ƒ ${this.#nameOf(each, depth)}`)
        continue
      }
      const token = syntax.tokens[each]
      if (token === undefined) continue
      const text = this.text.slice(token.start, token.end)
      const local = syntax.locals.get(token.start)
      if (local !== undefined) {
        const name = numbered(local, depth)
        words.push(syntax.shorthands.has(token.start) ? `${text} : ${name}` : name)
        continue
      }
      const target = isSpecifier(syntax, each, this.text) ? targetOf(unquoted(text)) : null
      words.push(target === null ? text : `→${target}`)
    }
    return words.join(' ')
  }

  /** The name of a declaration; other functions have none that anybody else sees. */
  #nameOf({ binding }: FunctionNode, depth: number): string {
    if (binding === null) return ''
    return binding.depth > 0 && this.syntax?.isDynamic === false
      ? numbered(binding, depth)
      : binding.name
  }

  /** Which of a place's functions it is, among those that its content tells of. */
  ordinal({ start, end }: Span, own: FunctionNode | null, inner: FunctionNode): number {
    let before = 0
    for (const each of this.tokensOf(start, end, own)) {
      if (each === inner) break
      if (typeof each !== 'number' && isReferred(each)) before++
    }
    return before
  }

  /** Numbers of a place's own tokens, and the functions in it in the places of theirs. */
  *tokensOf(
    start: number,
    end: number,
    own: FunctionNode | null,
  ): Generator<number | FunctionNode> {
    const { syntax } = this
    if (syntax === null) return
    const inner: FunctionNode[] = []
    for (let i = firstAt(syntax.all, start); i < syntax.all.length; i++) {
      const each = syntax.all[i]
      if (each === undefined || each.start >= end) break
      if (each !== own && each.end <= end) inner.push(each)
    }
    let next = 0
    for (let i = firstAt(syntax.tokens, start); i < syntax.tokens.length; i++) {
      const token = syntax.tokens[i]
      if (token === undefined || token.end > end) return
      let cut = inner[next]
      while (cut !== undefined && cut.end <= token.start) cut = inner[++next]
      if (cut === undefined || token.start < cut.start) {
        yield i
        continue
      }
      yield cut
      i = firstAt(syntax.tokens, cut.end) - 1
    }
  }

  /** Names, and texts that may be names, among a place's own tokens. */
  mentions({ start, end }: Span, own: FunctionNode | null): ReadonlySet<string> {
    const key = `${start}-${end}-${own?.start}`
    const known = this.#mentioned.get(key)
    if (known !== undefined) return known
    const found = new Set<string>()
    this.#mentioned.set(key, found)
    for (const each of this.tokensOf(start, end, own)) {
      const token = typeof each === 'number' ? this.syntax?.tokens[each] : undefined
      if (token === undefined) continue
      const text = this.text.slice(token.start, token.end)
      found.add(/^["'`]/.test(text) ? unquoted(text) : text)
    }
    return found
  }

  line(at: number): number {
    this.#lines ??= [...this.text.matchAll(/\n/g)].map(({ index }) => index)
    let [low, high] = [0, this.#lines.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lines[middle] ?? Infinity) < at) low = middle + 1
      else high = middle
    }
    return low + 1
  }

  #depthAt(start: number, end: number): number {
    const around = this.syntax?.all.filter((each) => each.start <= start && each.end >= end) ?? []
    return Math.max(0, ...around.map((each) => each.depth))
  }
}

/** A declaration to which nobody refers by its name is no reason to tell code apart. */
function isReferred({ isDeclaration, binding }: FunctionNode): boolean {
  return !isDeclaration || (binding?.uses ?? 1) > 0
}

/** A name that a function declares: how far out that is, and which of its names it is. */
function numbered(local: Binding, depth: number): string {
  return `$${depth - local.depth}.${local.index}`
}

/** The first of a list in order that begins there or later. */
function firstAt(tokens: readonly Span[], at: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

function isSpecifier({ tokens }: Syntax, at: number, text: string): boolean {
  const word = (place: number): string => {
    const token = tokens[place]
    return token === undefined ? '' : text.slice(token.start, token.end)
  }
  if (!/^["']/.test(word(at))) return false
  const before = word(at - 1)
  if (before === 'from' || before === 'import') return true
  return before === '(' && /^(?:import|require|resolve)$/.test(word(at - 2))
}
