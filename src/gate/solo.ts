/** One benchmark of one version, alone in a process: for a profiler or a debugger. */
import { GateError } from '../errors.ts'
import { measureRounds } from '../measure/index.ts'
import type { Benchmark } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { getReady } from './get-ready.ts'
import type { GateRequest } from './request.ts'
import { survey } from './survey.ts'

export interface SoloRequest extends Pick<GateRequest, 'config' | 'workerPath' | 'onProgress'> {
  /** As a user types it. */
  readonly version: string
  /** How long its slices last all together. */
  readonly seconds: number
  /** Flags of Node.js for the process, such as `--cpu-prof`. */
  readonly flags: readonly string[]
  /** Whether somebody looks at the process while it runs, so that it may be silent for as long as they like. */
  readonly isWatched: boolean
}

export interface Solo {
  readonly benchmark: Benchmark
  /** Seconds an operation takes; null where it was cut off before there was a figure. */
  readonly secondsPerOperation: number | null
}

/**
 * @throws GateError for what the user can fix: `solo-several`, `solo-elsewhere`, `solo-failed`, or what reading the suites throws;
 *   Interrupted when stopped
 */
export async function solo(
  { version, seconds, flags, isWatched, ...request }: SoloRequest,
  ports: Ports,
): Promise<Solo> {
  // Arms are for measuring.
  const config = { ...request.config, arms: [] }
  const beside = { config, baselines: null, checkpoint: null, reproduce: null }
  const ready = await getReady({ ...request, ...beside, base: null, heads: [version] }, ports)
  const { settings, runtime, prepared } = ready
  try {
    const { versions } = prepared
    const { found } = await survey(versions, { ...request, settings, runtime }, ports)
    const [one, ...others] = found.evidence
    if (one === undefined) throw new Error('reading leaves no benchmark, and did not say so')
    if (others.length > 0)
      throw new GateError({
        code: 'solo-several',
        names: found.evidence.map(({ benchmark }) => benchmark.name),
      })
    const { benchmark, versions: having, failures } = one
    const [failure] = failures
    if (failure !== undefined) throw failed(benchmark, failure.message)
    // Commands and servers run in processes of their own, which have flags of their own.
    if (found.suites.get(benchmark.suite)?.cover === undefined)
      throw new GateError({ code: 'solo-elsewhere', benchmark: benchmark.name })
    const slicing = { sliceMs, slices: Math.ceil((seconds * 1000) / sliceMs), warmupMs, extraMs: 0 }
    const [result] = await measureRounds(
      {
        plans: [
          {
            round: 0,
            stage: 'screen',
            suite: benchmark.suite,
            versions: having,
            benchmarks: [benchmark.id],
            control: false,
            seed: config.seed,
          },
        ],
        suites: found.suites,
        versions,
        settings: {
          ...settings,
          slicing,
          v8Flags: [...settings.v8Flags, ...flags],
          ...(isWatched && { timeoutSeconds: longestWatchSeconds }),
        },
        runtime: { ...runtime, slots: runtime.slots.slice(0, 1) },
        secondsLeft: isWatched ? longestWatchSeconds : seconds * 3 + startSeconds,
        onRound: () => {},
      },
      ports,
    )
    ports.stop.throwIfAborted()
    const [problem] = result?.failures ?? []
    if (problem !== undefined) throw failed(benchmark, problem.message)
    const figures = result?.figures.get(benchmark.id)?.[having[0] ?? '']
    return { benchmark, secondsPerOperation: figures?.time ?? null }
  } finally {
    await prepared.remove()
  }
}

/** Long ones: nobody takes turns with it. */
const sliceMs = 1
const warmupMs = 250
/** For a process to start, to load its file and to write its profile. */
const startSeconds = 60
const longestWatchSeconds = 24 * 60 * 60

function failed(benchmark: Benchmark, message: string): GateError {
  return new GateError({ code: 'solo-failed', benchmark: benchmark.name, message })
}
