import { callerName } from '../probes/measured-code.ts'
import type { Origin } from './sampled.ts'

/** What V8's log tells of a function: that optimised code of it was thrown away, or that a site in it became megamorphic. */
export type LoggedSite = readonly [
  what: 'deoptimised' | 'megamorphic',
  /** Where the function's text stands: an address or a path. */
  url: string,
  /** Where it begins, from 1. */
  line: number,
  column: number,
  name: string,
  /** The line on which it happened. */
  at: number,
  /** V8's own reason; of a megamorphic site the property, or nothing where it is computed. */
  detail: string,
  times: number,
]

/** What of a log is read. */
interface LogPart {
  /** From the start of the process, since it says which code lies where. */
  readonly text: string
  /** How much of it had been written when the benchmark began. */
  readonly from: number
}

/**
 * What happened to the code of a benchmark since it began, as V8 has logged it (`--log-code --log-deopt --log-ic`). Lines
 * that nobody can place in a function of the user's are left out, and so is what every code that warms up goes through.
 *
 * @param program how addresses of the gate's own code begin
 */
export function sitesIn({ text, from }: LogPart, program: string, originOf: Origin): LoggedSite[] {
  const code = new CodeMap()
  const found = new Map<string, LoggedSite>()
  let offset = 0
  for (const line of text.split('\n')) {
    const isOwn = offset >= from
    offset += line.length + 1
    if (!isRead.test(line)) continue
    const fields = line.split(',')
    const [event = ''] = fields
    if (event === 'code-creation') code.create(fields)
    else if (event === 'code-move') code.move(fields)
    else if (isOwn) {
      const happened = event === 'code-deopt' ? deoptimised(fields) : megamorphic(fields)
      const known = happened === null ? null : code.at(happened.address)
      if (happened === null || known === null || !isOfUser(known, program)) continue
      const start = originOf(known.url, known.line, known.column)
      const { line: at } = originOf(known.url, happened.line, happened.column)
      const { what, detail } = happened
      const key = JSON.stringify([what, start, known.name, at, detail])
      const times = (found.get(key)?.[7] ?? 0) + 1
      found.set(key, [what, start.url, start.line, start.column, known.name, at, detail, times])
    }
  }
  return [...found.values()]
}

/** Nearly all of a log are sites whose state stays what it was. */
const isRead = /^code-|,[^N],N,/

interface Happened {
  readonly what: LoggedSite[0]
  /** Within the code to which it happened. */
  readonly address: number
  readonly line: number
  readonly column: number
  readonly detail: string
}

/** `code-deopt,time,size,code,inlining,offset,kind,<file:line:column>,reason` */
function deoptimised([
  ,
  ,
  ,
  address,
  ,
  ,
  ,
  position = '',
  reason = '',
]: readonly string[]): Happened | null {
  const [, line, column] = /^<.*?:(\d+):(\d+)>/.exec(position) ?? []
  const detail = unescaped(reason)
  if (line === undefined || ordinary.test(detail)) return null
  const place = { line: Number(line), column: Number(column) }
  return { what: 'deoptimised', address: Number(address), ...place, detail }
}

/** Code that comes to a place for the first time, or goes on in better code in the middle of a loop: it is warming up. */
const ordinary = /^(?:Insufficient type feedback|prepare for on stack replacement|\(unknown\)|$)/i

/** `LoadIC,pc,time,line,column,was,is,map,property,…`; of the states, N is megamorphic. */
function megamorphic(fields: readonly string[]): Happened | null {
  const [event = '', pc, , line, column, was, is, , property = ''] = fields
  const [, keyed] = /^(Keyed)?(?:Load|Store)IC$/.exec(event) ?? []
  if (!/^(?:Keyed)?(?:Load|Store)IC$/.test(event) || is !== 'N' || was === 'N') return null
  const detail = keyed === undefined ? unescaped(property) : ''
  const place = { line: Number(line), column: Number(column) }
  return { what: 'megamorphic', address: Number(pc), ...place, detail }
}

interface KnownCode {
  readonly name: string
  readonly url: string
  readonly line: number
  readonly column: number
  readonly size: number
}

function isOfUser({ url, name }: KnownCode, program: string): boolean {
  const isOurs = url.startsWith(program) || name.toLowerCase().includes(callerName.toLowerCase())
  return url !== '' && !url.startsWith('node:') && !isOurs
}

/** Which code lies where: later code takes the place of what was there. */
class CodeMap {
  readonly #known = new Map<number, KnownCode>()

  /** `code-creation,kind,tier,time,address,size,name file:line:column,…`; builtins have no place. */
  create([, kind, , , address, size, named = '']: readonly string[]): void {
    const isScript = kind === 'JS' || kind === 'Script'
    const [, name = '', url = '', line, column] = isScript
      ? (placed.exec(unescaped(named)) ?? [])
      : []
    this.#set(Number(address), {
      name,
      url,
      line: Number(line),
      column: Number(column),
      size: Number(size),
    })
  }

  /** `code-move,from,to` */
  move([, from, to]: readonly string[]): void {
    const moved = this.#known.get(Number(from))
    if (moved === undefined) return
    this.#known.delete(Number(from))
    this.#set(Number(to), moved)
  }

  at(address: number): KnownCode | null {
    let latest: KnownCode | null = null
    for (const [start, known] of this.#known) {
      if (start <= address && address < start + known.size) latest = known
    }
    return latest
  }

  #set(start: number, known: KnownCode): void {
    // To stand behind what was created before it.
    this.#known.delete(start)
    this.#known.set(start, known)
  }
}

/** Names may have spaces in them, and so may paths: an address begins behind the first that looks like its beginning. */
const placed = /^(.*?) ?((?:[a-z][a-z+.-]*:|[A-Z]:[\\/]|\/).*):(\d+):(\d+)$/s

/** V8 escapes what would end a field or a line. */
function unescaped(field: string): string {
  return field.replaceAll(
    /\\(?:x([0-9A-F]{2})|u([0-9A-F]{4})|(.))/gi,
    (_, byte?: string, unit?: string, other?: string) =>
      byte === undefined && unit === undefined
        ? other === 'n'
          ? '\n'
          : (other ?? '')
        : String.fromCodePoint(Number.parseInt(byte ?? unit ?? '', 16)),
  )
}
