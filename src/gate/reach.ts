/** Which benchmarks can reach a change: both versions' files are run and looked at, and nothing is measured. */
import { GateError } from '../errors.ts'
import type { LookContext } from '../measure/index.ts'
import type { Reach } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { reachReportOf, type ReachReport } from '../reach/index.ts'
import { getReady } from './get-ready.ts'
import { reachesOf } from './reaches-of.ts'
import type { GateRequest } from './request.ts'
import { survey } from './survey.ts'

export type ReachRequest = Pick<GateRequest, 'config' | 'workerPath' | 'onProgress'> & {
  readonly base: string
  readonly head: string
}

/** @throws GateError for what the user can fix, Interrupted when stopped */
export async function reach(
  { base, head, ...request }: ReachRequest,
  ports: Ports,
): Promise<ReachReport> {
  // Arms are for measuring.
  const config = { ...request.config, arms: [] }
  const beside = { config, baselines: null, checkpoint: null, reproduce: null }
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
    const known = await reachesOf(surveyed.found, versions.base, judged, context)
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

const neverLooked: Reach = { kind: 'unknown', because: [{ code: 'no-time', text: '' }] }

function nothingToLookAt(): GateError {
  return new GateError({ code: 'nothing-to-look-at' })
}
