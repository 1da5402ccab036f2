import { Parser } from 'htmlparser2'
import { joinedName } from '../../model/index.ts'
import type { Collector, Where } from '../collector.ts'
import type { Format } from '../format.ts'
import { quoted } from '../quoted.ts'
import { malformed, type Source } from '../source.ts'

/** Nanoseconds. Format: the XML reporter of Catch2 3, and of 2.9 and later. */
export const catch2: Format = {
  tool: 'Catch2',
  file: 'the XML of Catch2 (`--reporter xml`)',
  failures: 'told',
  detect: (head) => /^\s*(?:<\?xml[^>]*>\s*)?<Catch(?:2TestRun)?[\s>]/.test(head),
  parse: (source, into) => {
    const reader = new Catch2Reader(source, into)
    let offset = 0
    const parser = new Parser(
      {
        onopentag: (name, attributes) => reader.open(name, attributes, offset),
        onclosetag: (name, isImplied) => reader.close(name, isImplied),
      },
      { xmlMode: true },
    )
    eachTag(source.text, (tag, at) => {
      offset = at
      parser.write(tag)
    })
    parser.end()
    reader.end()
  },
}

const wanted =
  /<\/?(?:Catch2TestRun|Catch|TestCase|Section|BenchmarkResults|mean|failed|OverallResult)(?=[\s/>]|$)/y

/**
 * Calls for each tag that is read, with the text that follows it: the parser takes several times as long for a
 * character as looking for the next `<`, which XML allows nowhere but at a tag, in a comment and in CDATA.
 */
function eachTag(text: string, visit: (tag: string, offset: number) => void): void {
  for (let at = text.indexOf('<'); at !== -1;) {
    const end = afterRaw(text, at, '<!--', '-->') ?? afterRaw(text, at, '<![CDATA[', ']]>')
    const next = text.indexOf('<', end ?? at + 1)
    wanted.lastIndex = at
    if (end === null && wanted.test(text))
      visit(text.slice(at, next === -1 ? text.length : next), at)
    at = next
  }
}

/** Where something ends in which `<` means nothing; null where it does not begin here. */
function afterRaw(text: string, at: number, open: string, close: string): number | null {
  if (!text.startsWith(open, at)) return null
  const end = text.indexOf(close, at + open.length)
  return end === -1 ? text.length : end
}

// Sections within each other; no more, for what closes them searches all that are open.
const deepest = 100

class Catch2Reader {
  readonly #source: Source
  readonly #into: Collector
  /** The names of the test case and the sections that are open. */
  readonly #path: string[] = []
  #depth = 0
  #isWhole = false
  /** The benchmarks of the test case that is open. */
  readonly #within: Where[] = []
  #result: { readonly where: Where; readonly samples: () => number } | null = null

  constructor(source: Source, into: Collector) {
    this.#source = source
    this.#into = into
  }

  open(name: string, attributes: Readonly<Record<string, string>>, offset: number): void {
    this.#depth += 1
    if (this.#depth > deepest)
      throw malformed(this.#source, offset, `expected at most ${deepest} elements in each other`)
    const text = (key: string): string => {
      const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined
      if (value === undefined)
        throw malformed(this.#source, offset, `expected <${name}> to have a ${key}`)
      return value
    }
    const number = (key: string): number => {
      const value = Number(text(key))
      if (Number.isFinite(value)) return value
      throw malformed(
        this.#source,
        offset,
        `expected ${key} to be a number, found ${quoted(text(key))}`,
      )
    }
    switch (name) {
      case 'TestCase':
      case 'Section':
        this.#path.push(text('name').trim())
        break
      case 'BenchmarkResults': {
        const where = { group: joinedName(this.#path), name: text('name').trim(), offset }
        // It is run again for each section that follows it, and for each value that is generated.
        const own = this.#into.numbered(where)
        this.#result = { where: own, samples: () => number('samples') }
        this.#within.push(own)
        break
      }
      case 'mean':
        this.#mean(number)
        break
      case 'failed':
        if (this.#result !== null)
          this.#into.fail(this.#result.where, attributes['message'] ?? 'it failed')
        break
      case 'OverallResult':
        if (attributes['success'] === 'false') this.#failCase()
        break
    }
  }

  close(name: string, isImplied: boolean): void {
    this.#depth -= 1
    if (name === 'TestCase' || name === 'Section') this.#path.pop()
    if (name === 'TestCase') this.#within.length = 0
    if (name === 'BenchmarkResults') this.#result = null
    if (this.#depth === 0) this.#isWhole = !isImplied
  }

  end(): void {
    if (this.#isWhole) return
    const { text } = this.#source
    throw malformed(this.#source, text.length, 'the file ends here, in the middle of its XML')
  }

  /** Its benchmarks may have measured what is wrong, and those that would have come later are missing. */
  #failCase(): void {
    const message = `the test case ${quoted(this.#path[0] ?? '')} failed`
    for (const where of this.#within) this.#into.fail(where, message)
    this.#into.fail(null, message)
  }

  #mean(number: (key: string) => number): void {
    if (this.#result === null) return
    const { where, samples } = this.#result
    this.#into.row(
      () => [where],
      () => {
        const [low, high] = [number('lowerBound'), number('upperBound')]
        this.#into.summary(where, this.#into.metric('time', 'ns'), number('value'), {
          spread: { kind: 'interval', low, high, level: number('ci') },
          count: samples(),
        })
      },
    )
  }
}
