/** Which benchmarks can reach a change: both versions' files are run and looked at, and nothing is measured. */
import { GateError } from '../errors.ts'
import type { LookContext, OpenSuites } from '../measure/index.ts'
import type { Benchmark, Evidence, PreparedVersion } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import {
  judgeLooks,
  parseLook,
  reachReportOf,
  type Look,
  type Reach,
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
    const known = await reachesOf(surveyed, versions.base, judged, context)
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

/** What is known of every benchmark. As many files at a time as leave a machine of two CPUs nothing to wait for. */
async function reachesOf(
  { found }: Pick<Survey, 'found'>,
  base: PreparedVersion,
  head: PreparedVersion,
  context: LookContext,
): Promise<ReadonlyMap<string, Reach>> {
  const known = new Map<string, Reach>()
  const bySuite = [...Map.groupBy(found.evidence, ({ benchmark }) => benchmark.suite)]
  const work = async (): Promise<void> => {
    for (let next = bySuite.shift(); next !== undefined; next = bySuite.shift()) {
      if (context.cut.aborted) return
      const [suite, evidence] = next
      const suites = found.suites.get(suite)
      if (suites === undefined) throw new Error(`a look at ${suite}, which was not found`)
      for (const [id, reached] of await reachesIn({ suite, suites, evidence, base, head }, context))
        known.set(id, reached)
    }
  }
  await Promise.all(Array.from({ length: filesAtATime }, work))
  return known
}

const filesAtATime = 2

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
): Promise<ReadonlyMap<string, Reach>> {
  const known = new Map<string, Reach>()
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
  if (cover === undefined) return known
  for (let look = 0; candidates.length > 0; look++) {
    if (look === mostLooks) {
      for (const id of candidates) known.set(id, unseen('an end of what its file runs'))
      break
    }
    const asked = look === 0 && isAll ? null : candidates
    const looks: Look[] = []
    for (const version of [base, head]) {
      const covered = await cover(suite, version, asked, context)
      if (context.cut.aborted) return known
      looks.push(
        covered.kind === 'covered'
          ? parseLook(covered.text)
          : { kind: 'failed', reason: `what ${version.label} runs: ${firstLine(covered.message)}` },
      )
    }
    const [was, is] = looks
    if (was === undefined || is === undefined) throw new Error('there are two looks')
    const judged = judgeLooks(was, is, candidates)
    for (const [id, reached] of judged.known) known.set(id, reached)
    candidates = [...judged.again]
  }
  return known
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
