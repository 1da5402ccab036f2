import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import type { Format } from '../format.ts'
import { eachDocument, firstDocument } from '../json/documents.ts'
import { kindAt } from '../json/peek.ts'
import { eachLine } from '../lines.ts'
import { decimal } from '../numbers.ts'
import { LoadRun, pathOfUrl } from './load-run.ts'

const runSchema = z.object({
  title: z.string().optional(),
  url: z.string(),
  errors: z.number(),
  '1xx': z.number(),
  '2xx': z.number(),
  '3xx': z.number(),
  '4xx': z.number(),
  '5xx': z.number(),
  requests: z.object({ average: z.number() }),
})

/**
 * Requests a second, and no latencies: autocannon takes whole milliseconds of them before it averages. A run is called
 * by its title, or by its path, since versions may listen on ports of their own. Format: https://github.com/mcollina/autocannon
 */
export const autocannon: Format = {
  tool: 'autocannon',
  file: 'the output of `autocannon --json`, or what it prints to stderr without',
  failures: 'told',
  detect: (head) => {
    const document = firstDocument(head)
    return (
      (kindAt(document, ['non2xx']) === 'number' && kindAt(document, ['requests']) === 'object') ||
      /^Running \S+(?: requests)? test @ \S+(?: \(.*\))?\r?\n\d+ connections/m.test(head)
    )
  },
  parse: (source, into) => {
    if (firstDocument(source.text) === '') readText(source.text, into)
    else eachDocument(source, into, runSchema, (found, offset) => readRun(found, offset, into))
  },
}

function readRun(found: z.infer<typeof runSchema>, offset: number, into: Collector): void {
  const load = loadOf({ group: '', name: found.title ?? pathOfUrl(found.url), offset }, into)
  const good = found['2xx'] + found['3xx']
  load.requests(good + found['1xx'] + found['4xx'] + found['5xx'] + found.errors, good)
  load.rate(found.requests.average)
  load.end('autocannon')
}

function readText(text: string, into: Collector): void {
  const runs: AutocannonLines[] = []
  eachLine(text, (line, offset) => {
    const [, url] = /^Running \S+(?: requests)? test @ (\S+)/.exec(line) ?? []
    if (url === undefined) return runs.at(-1)?.line(line)
    runs.push(new AutocannonLines(loadOf({ group: '', name: pathOfUrl(url), offset }, into)))
  })
  for (const each of runs) each.end()
}

function loadOf(where: Where, into: Collector): LoadRun {
  return new LoadRun(into, into.numbered(where))
}

/** What autocannon says of one address. It shortens counts, as in `12k requests in 10.03s`. */
class AutocannonLines {
  readonly #run: LoadRun
  #sent = 0
  #errors = 0
  /** Of answers that are 2xx, and of others; null where all were, which it does not say. */
  #answers: readonly [number, number] | null = null

  constructor(run: LoadRun) {
    this.#run = run
  }

  line(line: string): void {
    const [name, ...cells] = line
      .split('│')
      .slice(1, -1)
      .map((cell) => cell.trim())
    if (name === 'Req/Sec') this.#run.rate(decimal(cells[4] ?? ''))
    const [, good, others] = /^(\d+) 2xx responses, (\d+) non 2xx responses/.exec(line) ?? []
    if (others !== undefined) this.#answers = [Number(good), Number(others)]
    const [, sent = '', kilo = ''] = /^([\d.]+)(k?) requests in /.exec(line) ?? []
    if (sent !== '') this.#sent = countOf(sent, kilo)
    const [, errors = '', thousands = ''] = /^([\d.]+)(k?) errors \(/.exec(line) ?? []
    if (errors !== '') this.#errors = countOf(errors, thousands)
  }

  end(): void {
    const [good, others] = this.#answers ?? [Math.max(0, this.#sent - this.#errors), 0]
    if (this.#sent > 0) this.#run.requests(good + others + this.#errors, good)
    this.#run.end('autocannon')
  }
}

function countOf(digits: string, kilo: string): number {
  return Number(digits) * (kilo === '' ? 1 : 1000)
}
