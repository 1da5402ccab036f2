/** The code that runs in this process, as V8 counts it. Nothing is measured where this is loaded: it slows all code down. */
import { Session, type InspectorNotification, type Debugger } from 'node:inspector'
import type { Unseen } from '../../model/index.ts'
import type { CodeStretch } from './looked.ts'

/** How functions are counted. */
export type Counting =
  /** Each call of each function; V8 optimises nothing. */
  | 'exact'
  /**
   * The same, and which blocks of them did not run. Holds for the first take alone: later on V8 no longer tells of functions
   * that it has inlined by then.
   */
  | 'blocks'
  /** Whether a function has run, each once; V8 optimises what it has told of. */
  | 'first'

interface CoveredScript {
  readonly url: string
  readonly text: string
}

export interface Coverage {
  /** From here on functions are counted in this way. */
  count(counting: Counting): void
  /** The functions that ran since the last take. */
  take(): CodeStretch['ran']
  /** All scripts that a take has told of, in the order of their numbers. */
  scripts(): readonly CoveredScript[]
  /** What could not be seen: scripts whose text V8 no longer has. */
  readonly unseen: readonly Unseen[]
}

/** Scripts that were there before the file was loaded. */
interface Before {
  /** Those of the gate run in both versions alike and are left out; what else there is may be a version's own. */
  isGates(this: void, url: string): boolean
  /** Told of each other script. */
  preloaded(this: void, url: string, text: string): void
}

/** More than so much text of scripts is not compared. */
const mostCharacters = 128 * 2 ** 20
const mostScripts = 20_000

/** @throws Error where the runtime has no working inspector */
export function startCoverage({ isGates, preloaded }: Before): Coverage {
  const session = new Session()
  session.connect()
  const found = new Map<string, Found>()
  const listen = (
    told: (message: InspectorNotification<Debugger.ScriptParsedEventDataType>) => void,
  ): void => void session.on('Debugger.scriptParsed', told)
  listen(({ params: { scriptId, url } }) => found.set(scriptId, { url, isBefore: false }))
  call(session, 'Debugger.enable')
  for (const [id, { url }] of found) {
    found.set(id, { url, isBefore: true })
    if (!isInternal(url) && !isGates(url)) preloaded(url, sourceOf(session, id) ?? '')
  }
  call(session, 'Profiler.enable')
  const numbers = new Map<string, number | null>()
  const byText = new Map<string, number>()
  const scripts: CoveredScript[] = []
  const unseen: Unseen[] = []
  let characters = 0
  const lost = (): null => {
    if (unseen.at(-1) !== tooMuch) unseen.push(tooMuch)
    return null
  }
  const numbered = (id: string, url: string): number | null => {
    const text = sourceOf(session, id)
    if (text === null) {
      unseen.push({ code: 'lost-source', text: url })
      return null
    }
    const key = isFile(url) ? `${url}\n${text}` : text.replace(sourceUrl, '')
    const known = byText.get(key)
    if (known !== undefined) return known
    characters += text.length
    if (characters > mostCharacters) return lost()
    byText.set(key, scripts.length)
    return scripts.push({ url: isFile(url) ? url : '', text }) - 1
  }
  const numberOf = (id: string, url: string): number | null => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    // Code that is made anew in every call has no end.
    const number = numbers.size < mostScripts ? numbered(id, url) : lost()
    numbers.set(id, number)
    return number
  }
  let isCounting = false
  let isByBlocks = false
  return {
    unseen,
    count(counting) {
      if (isCounting) call(session, 'Profiler.stopPreciseCoverage')
      isCounting = true
      isByBlocks = counting === 'blocks'
      const callCount = counting !== 'first'
      call(session, 'Profiler.startPreciseCoverage', { callCount, detailed: isByBlocks })
    },
    take() {
      const { result } = coverageOf(session)
      return result.flatMap(({ scriptId, url, functions }) => {
        if (isInternal(url) || found.get(scriptId)?.isBefore === true) return []
        return functions.flatMap(({ functionName, ranges: [range, ...blocks] }) => {
          if (range === undefined || range.count === 0) return []
          const number = numberOf(scriptId, url)
          if (number === null) return []
          // The name of evaluated code stands at its end, and may be longer than in the text that stands for it.
          const end = Math.min(range.endOffset, scripts[number]?.text.length ?? 0)
          const place = [number, range.startOffset, end, functionName] as const
          return [isByBlocks ? ([...place, skipped(blocks)] as const) : place]
        })
      })
    },
    scripts: () => scripts,
  }
}

/** Blocks that did not run, nor any part of them. */
function skipped(blocks: readonly Block[]): readonly (readonly [start: number, end: number])[] {
  const isIn = (inner: Block, outer: Block): boolean =>
    outer.startOffset <= inner.startOffset && inner.endOffset <= outer.endOffset
  return blocks
    .filter(
      (block) => block.count === 0 && !blocks.some((each) => each.count > 0 && isIn(each, block)),
    )
    .map(({ startOffset, endOffset }) => [startOffset, endOffset])
}

const tooMuch: Unseen = { code: 'too-much-code', text: '' }

interface Found {
  readonly url: string
  readonly isBefore: boolean
}

/** Whether it is the address of a file, or its path: evaluated code may have any name, such as a new one each time. */
function isFile(url: string): boolean {
  return /^(?:file:|[/\\]|[A-Za-z]:[/\\])/.test(url)
}

const sourceUrl = /\/\/[#@]\s*sourceURL=\S*\s*$/

/** Node.js's own modules: the same in both versions. */
function isInternal(url: string): boolean {
  return url.startsWith('node:')
}

/** An inspector of the own process answers at once. */
function call(session: Session, method: string, parameters: object = {}): unknown {
  let answer: unknown
  let failure: Error | null = null
  session.post(method, parameters, (error, result) => {
    failure = error
    answer = result
  })
  if (failure !== null) throw failure
  return answer
}

interface Taken {
  readonly result: readonly {
    readonly scriptId: string
    readonly url: string
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly Block[]
    }[]
  }[]
}

interface Block {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

function coverageOf(session: Session): Taken {
  let taken: Taken | null = null
  session.post('Profiler.takePreciseCoverage', (error, result) => {
    if (error !== null) throw error
    taken = result
  })
  if (taken === null) throw new Error('the inspector does not answer')
  return taken
}

function sourceOf(session: Session, scriptId: string): string | null {
  let text: string | null = null
  session.post('Debugger.getScriptSource', { scriptId }, (error, result) => {
    if (error === null) text = result.scriptSource
  })
  return text
}
