/** Which of a run's benchmarks can reach the change, found out before anything is measured. */
import type { LookContext } from '../measure/index.ts'
import {
  keptReach,
  type Evidence,
  type HeadReach,
  type Notice,
  type PreparedVersion,
  type Reach,
  type UnseenCode,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Ready } from './get-ready.ts'
import { reachesOf } from './reaches-of.ts'
import type { GateRequest } from './request.ts'
import type { Survey } from './survey.ts'

/** What a look has told. */
interface ReachLook {
  /** As it was found, with what is known of every benchmark that was looked at. */
  readonly evidence: readonly Evidence[]
  /** How much of the run's time it took. */
  readonly seconds: number
  readonly warnings: readonly Notice[]
}

/** Of the run's time, what looking may take whatever comes of it, and what it may take at most. */
const lookShare = { anyway: 0.05, most: 1 / 3 }

/** Of a short run that would be less than one file takes. */
const shortestLook = 15

/** Of the time that measuring would take what was found untouched so far. */
const paidShare = 0.5

/** Of the longest look, what a single process may take: one file that hangs must not cost the others their look. */
const processShare = 0.5

/**
 * How long looking may take in all: it goes on for as long as it pays.
 *
 * @param untouched which part of the benchmarks was found to be untouched so far
 * @returns seconds
 */
export function timeToLook(maxTimeSeconds: number, untouched: number): number {
  const most = maxTimeSeconds * lookShare.most
  const anyway = Math.max(shortestLook, maxTimeSeconds * lookShare.anyway)
  return Math.min(most, anyway + maxTimeSeconds * untouched * paidShare)
}

/**
 * Looks at what the benchmarks of base and heads run. Whatever goes wrong is told, and loses nothing: what is not known is
 * measured.
 *
 * @throws Interrupted when stopped
 */
export async function lookAtReach(
  { settings, runtime, prepared: { versions } }: Ready,
  { found, recorded, config }: Survey,
  { onProgress }: Pick<GateRequest, 'onProgress'>,
  ports: Ports,
): Promise<ReachLook> {
  const { evidence, suites } = found
  const { base, heads } = versions
  // Of the others there is no code, or there was no time to read it.
  const asked = evidence.filter(({ kind }) => kind === 'measured')
  const isPossible = asked.some(({ benchmark }) => suites.get(benchmark.suite)?.cover !== undefined)
  if (base === null || recorded || config.reach === 'skip' || !isPossible)
    return { evidence, seconds: 0, warnings: [] }
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const most = timeToLook(config.maxTimeSeconds, 1)
  const deadline = new AbortController()
  const timeoutSeconds = Math.min(settings.timeoutSeconds, most * processShare)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const context: LookContext = { settings: { ...settings, timeoutSeconds }, runtime, ports, cut }
  const all = new Set(asked.map(({ benchmark }) => benchmark.suite)).size
  const told: (readonly [PreparedVersion, Reaches])[] = []
  let timer: NodeJS.Timeout | undefined
  try {
    for (const [i, head] of heads.entries()) {
      const tell = (looked: number, known: Reaches): void => {
        const looks = [...told.map(([, own]) => own), ...(known.size > 0 ? [known] : [])]
        const seconds = timeToLook(config.maxTimeSeconds, untouchedPart(asked, looks))
        clearTimeout(timer)
        timer = setTimeout(() => deadline.abort(), Math.max(0, seconds - elapsed()) * 1000)
        onProgress({
          stage: 'look',
          read: i * all + looked,
          suites: heads.length * all,
          noun: 'suite',
          elapsedSeconds: elapsed(),
          secondsLeft: Math.max(0, seconds - elapsed()),
        })
      }
      tell(0, new Map())
      told.push([head, await reachesOf({ evidence: asked, suites }, base, head, context, tell)])
    }
  } finally {
    clearTimeout(timer)
  }
  ports.stop.throwIfAborted()
  const known = evidence.map((one) =>
    asked.includes(one) ? { ...one, reach: reachOf(one, told) } : one,
  )
  return { evidence: known, seconds: elapsed(), warnings: failedLooks(known) }
}

type Reaches = ReadonlyMap<string, Reach>

/** Which part of the benchmarks is untouched as far as is known: what one head reaches is measured in all of them. */
function untouchedPart(asked: readonly Evidence[], looks: readonly Reaches[]): number {
  const found = asked.filter(({ benchmark: { id } }) => {
    const kinds = looks.flatMap((known) => known.get(id)?.kind ?? [])
    return kinds.length > 0 && kinds.every((kind) => kind === 'cannot-reach')
  })
  return found.length / asked.length
}

function reachOf(
  { benchmark: { id } }: Evidence,
  told: readonly (readonly [PreparedVersion, Reaches])[],
): readonly HeadReach[] {
  return told.map(([{ label }, known]) => {
    const reach = known.get(id) ?? { kind: 'unknown', because: [{ code: 'no-time', text: '' }] }
    return { version: label, ...keptReach(reach) }
  })
}

/**
 * Benchmarks of which a look could have told more, by the reason. Where it is the benchmark's own, or the runtime's, nobody can
 * help it at once: the report says it beside what is known of the others.
 */
function failedLooks(evidence: readonly Evidence[]): readonly Notice[] {
  const failed = evidence.flatMap(({ benchmark: { id, suite }, reach = [] }) => {
    const whys = reach.flatMap((one) => (one.kind === 'unknown' ? one.because : []))
    const why = whys.find(({ code }) => ofTheLook.has(code))
    return why === undefined ? [] : [{ id, suite, why }]
  })
  const alike = Map.groupBy(failed, ({ suite, why }) =>
    // What has no text is the same for all files.
    JSON.stringify(why.text === '' ? why : [suite, why]),
  )
  return [...alike.values()].flatMap((group): Notice[] => {
    const [first] = group
    if (first === undefined) return []
    return [{ code: 'look-failed', benchmarks: group.map(({ id }) => id), why: first.why }]
  })
}

const ofTheLook: ReadonlySet<UnseenCode> = new Set(['look-failed', 'look-unreadable', 'no-time'])
