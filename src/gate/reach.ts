/** Which benchmarks can reach a change: both versions' files are run and looked at, and nothing is measured. */
import { GateError } from '../errors.ts'
import type { LookContext, OpenSuites } from '../measure/index.ts'
import type { Benchmark, Evidence, PreparedVersion, Reach } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import {
  judgeLooks,
  parseLook,
  reachReportOf,
  type Look,
  type ReachReport,
} from '../reach/index.ts'
import { getReady } from './get-ready.ts'
import type { GateRequest } from './request.ts'
import { survey, type Survey } from './survey.ts'

export type ReachRequest = Pick<GateRequest, 'config' | 'workerPath' | 'onProgress'> & {
  readonly base: string
  readonly head: string
}

/** @throws GateError for what the user can fix, Interrupted when stopped */
export async function reach(
  { base, head, ...request }: ReachRequest,
  ports: Ports,
): Promise<ReachReport> {
  const beside = { baselines: null, checkpoint: null, reproduce: null }
  const ready = await getReady({ ...request, ...beside, base, heads: [head] }, ports)
  const { settings, runtime, prepared } = ready
  try {
    const { versions } = prepared
    const start = ports.clock.seconds()
    const surveyed = await survey(versions, { ...request, settings, runtime }, ports)
    const [judged] = versions.heads
    if (surveyed.recorded) throw nothingToLookAt()
    if (versions.base === null || judged === undefined)
      throw new Error('there are two versions to compare')
    const context: LookContext = { settings, runtime, ports, cut: ports.stop }
    const { known } = await reachesOf(surveyed.found, versions.base, judged, context)
    ports.stop.throwIfAborted()
    return reachReportOf({
      createdAt: ports.clock.date().toISOString(),
      base: { label: versions.base.label, source: versions.base.source },
      head: { label: judged.label, source: judged.source },
      node: runtime.node,
      seconds: ports.clock.seconds() - start,
      benchmarks: surveyed.found.evidence
        .filter(
          ({ versions: having, failures }) => having.includes(judged.label) || failures.length > 0,
        )
        .map(({ benchmark }) => ({ benchmark, reach: known.get(benchmark.id) ?? neverLooked })),
    })
  } finally {
    await prepared.remove()
  }
}

const neverLooked: Reach = { kind: 'unknown', because: ['why nobody looked at it'] }

function nothingToLookAt(): GateError {
  return new GateError(
    'nothing-to-look-at',
    'results files hold figures, and no code that could be run',
    'Name two versions with code, such as a branch: `benchgate reach main`.',
  )
}

/** What looks have told, by the benchmarks' ids. */
export interface Reaches {
  /** Of those for which there was time. */
  readonly known: ReadonlyMap<string, Reach>
  /** Why files could not be looked at, with the benchmarks of theirs that this leaves unknown. */
  readonly failed: readonly { readonly reason: string; readonly benchmarks: readonly string[] }[]
}

/**
 * Looks at what every benchmark runs, both versions of a file at the same time, and as many files as there are CPUs for that.
 *
 * @param onLooked told after each suite, with how many are done
 */
export async function reachesOf(
  found: Survey['found'],
  base: PreparedVersion,
  head: PreparedVersion,
  context: LookContext,
  onLooked: (looked: number) => void = () => undefined,
): Promise<Reaches> {
  const known = new Map<string, Reach>()
  const failed: Reaches['failed'][number][] = []
  const bySuite = [...Map.groupBy(found.evidence, ({ benchmark }) => benchmark.suite)]
  let looked = 0
  const work = async (): Promise<void> => {
    for (let next = bySuite.shift(); next !== undefined; next = bySuite.shift()) {
      if (context.cut.aborted) return
      const [suite, evidence] = next
      const suites = found.suites.get(suite)
      if (suites === undefined) throw new Error(`a look at ${suite}, which was not found`)
      const subject = { suite, suites, evidence, base, head }
      const own = await reachesIn(subject, context).catch((error: unknown) =>
        lost(subject, error instanceof Error ? error.message : String(error)),
      )
      for (const [id, reached] of own.known) known.set(id, reached)
      if (own.failed !== null) failed.push(own.failed)
      onLooked(++looked)
    }
  }
  const filesAtATime = Math.max(1, Math.floor(context.runtime.slots.length / 2))
  await Promise.all(Array.from({ length: filesAtATime }, work))
  return { known, failed }
}

interface ReachesInSuite extends Pick<Reaches, 'known'> {
  readonly failed: Reaches['failed'][number] | null
}

function lost({ evidence }: Subject, message: string): ReachesInSuite {
  const reason = firstLine(message)
  const benchmarks = evidence.map(({ benchmark }) => benchmark.id)
  return {
    known: new Map(benchmarks.map((id) => [id, unseen(reason)])),
    failed: { reason, benchmarks },
  }
}

/** Fewer benchmarks run each time, so that there is an end; further ones would cost more than measuring. */
const mostLooks = 5

interface Subject {
  readonly suite: string
  readonly suites: OpenSuites
  readonly evidence: readonly Evidence[]
  readonly base: PreparedVersion
  readonly head: PreparedVersion
}

async function reachesIn(
  { suite, suites, evidence, base, head }: Subject,
  context: LookContext,
): Promise<ReachesInSuite> {
  const known = new Map<string, Reach>()
  let failed: ReachesInSuite['failed'] = null
  const { cover } = suites
  let candidates: string[] = []
  let isAll = true
  for (const { benchmark, versions, failures } of evidence) {
    const why = outOfQuestion(benchmark, { versions, failures }, base, head)
    if (cover === undefined) known.set(benchmark.id, unseen(notOurs))
    else if (why !== null) known.set(benchmark.id, unseen(why))
    else candidates.push(benchmark.id)
    isAll &&= why === null
  }
  if (cover === undefined) return { known, failed }
  for (let look = 0; candidates.length > 0; look++) {
    if (look === mostLooks) {
      for (const id of candidates) known.set(id, unseen('an end of what its file runs'))
      break
    }
    const asked = look === 0 && isAll ? null : candidates
    const looks = await Promise.all(
      [base, head].map(async (version): Promise<Look> => {
        const covered = await cover(suite, version, asked, context)
        if (covered.kind === 'covered') return parseLook(covered.text)
        const reason = `what ${version.label} runs: ${firstLine(covered.message)}`
        return { kind: 'failed', reason }
      }),
    )
    if (context.cut.aborted) return { known, failed }
    const [was, is] = looks
    if (was === undefined || is === undefined) throw new Error('there are two looks')
    const failure = looks.find((look) => look.kind === 'failed')
    if (failure !== undefined) failed = { reason: failure.reason, benchmarks: candidates }
    const judged = judgeLooks(was, is, candidates)
    for (const [id, reached] of judged.known) known.set(id, reached)
    candidates = [...judged.again]
  }
  return { known, failed }
}

const notOurs = 'processes that benchgate does not load the code of'

function outOfQuestion(
  { id }: Benchmark,
  { versions, failures }: Pick<Evidence, 'versions' | 'failures'>,
  base: PreparedVersion,
  head: PreparedVersion,
): string | null {
  if (failures.length > 0)
    return `what it runs, since it fails: ${firstLine(failures[0]?.message ?? id)}`
  const lacking = [base, head].find(({ label }) => !versions.includes(label))
  return lacking === undefined ? null : `what it ran in ${lacking.label}, which does not have it`
}

function unseen(what: string): Reach {
  return { kind: 'unknown', because: [what] }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
