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

/** Of the run's time, what looking may take at most: the rest is for measuring, which nothing may crowd out. */
const lookShare = 1 / 3

/** And of that, what a single process may: one file that hangs must not cost the others their look. */
const processShare = 0.5

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
  const seconds = config.maxTimeSeconds * lookShare
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), seconds * 1000)
  const timeoutSeconds = Math.min(settings.timeoutSeconds, seconds * processShare)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const context: LookContext = { settings: { ...settings, timeoutSeconds }, runtime, ports, cut }
  const all = new Set(asked.map(({ benchmark }) => benchmark.suite)).size
  const told: (readonly [PreparedVersion, Reaches])[] = []
  try {
    for (const [i, head] of heads.entries()) {
      const tell = (looked: number): void =>
        onProgress({
          stage: 'look',
          read: i * all + looked,
          suites: heads.length * all,
          noun: 'suite',
          elapsedSeconds: elapsed(),
          secondsLeft: seconds - elapsed(),
        })
      tell(0)
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

function reachOf(
  { benchmark: { id } }: Evidence,
  told: readonly (readonly [PreparedVersion, Reaches])[],
): readonly HeadReach[] {
  return told.map(([{ label }, known]) => {
    const reach = known.get(id) ?? { kind: 'unknown', because: [{ code: 'no-time', text: '' }] }
    return { version: label, ...keptReach(reach) }
  })
}

/** Benchmarks of which a look could have told more, by the reason: where it is the benchmark's own, nobody can help it. */
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

const ofTheLook: ReadonlySet<UnseenCode> = new Set([
  'look-failed',
  'look-unreadable',
  'runtime',
  'no-time',
])
