/** Finds a benchmark's name, with the tab that Go prints after it, anywhere in a line; null where there is none. */
export function goBeginning(line: string): { readonly name: string; readonly rest: string } | null {
  if (!line.includes('\t')) return null
  for (const at of new Set([line.indexOf('Benchmark'), line.lastIndexOf('Benchmark')])) {
    const [all, name = ''] =
      (at !== -1 && /^(Benchmark(?![a-z])\S*) *\t/.exec(line.slice(at))) || []
    if (all !== undefined) return { name, rest: line.slice(at + all.length) }
  }
  return null
}

export interface FiguresAtEnd {
  /** With their units. */
  readonly figures: string
  /** False where the benchmark ended in a panic: then Go prints 0 iterations that took NaN nanoseconds each. */
  readonly hasRun: boolean
}

/** Finds the figures in `some text    1000\t 12.3 ns/op\t 5 B/op`; null where there are none. */
export function goFiguresAtEnd(text: string): FiguresAtEnd | null {
  const parts = text.trimEnd().split('\t')
  let from = parts.length
  while (from > 1 && /^ *[-+]?(?:\d|NaN|Inf)\S* \S+$/.test(parts[from - 1] ?? '')) from -= 1
  const figures = parts.slice(from).join(' ')
  const before = parts[from - 1] ?? ''
  return figures.includes('/op') && /\d$/.test(before)
    ? { figures, hasRun: !/(?:^| {4})0$/.test(before) }
    : null
}

/** Others print words that begin alike, such as Benchmarking; Go's own names go on with an upper-case letter. */
export function isGoResult(line: string): boolean {
  return line.startsWith('Benchmark') && !/[a-z]/.test(line.charAt('Benchmark'.length))
}

/** The words of a line one after the other; empty after the last. */
export class Words {
  #line = ''
  #at = 0

  of(line: string): this {
    this.#line = line
    this.#at = 0
    return this
  }

  /** What is left of the line. */
  rest(): string {
    return this.#line.slice(this.#at)
  }

  next(): string {
    const line = this.#line
    let start = this.#at
    while (isBlank(line.charCodeAt(start))) start += 1
    let end = start
    while (end < line.length && !isBlank(line.charCodeAt(end))) end += 1
    this.#at = end
    return line.slice(start, end)
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
