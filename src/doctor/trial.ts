import { mean, median, sampleStandardDeviation } from 'simple-statistics'
import { calibrate, type ProcessSettings, type Runtime } from '../measure/index.ts'
import type { Calibration } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'

/** What measuring is like on a machine, by frozen work in fresh processes. */
export interface MachineTrial {
  /** Standard deviation of the same work from process to process, one at a time, as a fraction. */
  readonly spreadAlone: number
  /** The same on all CPUs at a time; null where there is one. */
  readonly together: { readonly spread: number; readonly slowdown: number } | null
  /** Seconds to read the clock. */
  readonly clockSeconds: number
}

/** How a trial went, or why there is none. */
export type TriedMachine =
  | { readonly kind: 'tried'; readonly trial: MachineTrial }
  | { readonly kind: 'failed'; readonly message: string }

/** Times the frozen workloads in fresh processes, on one CPU and then on all at a time. */
export async function tryMachine(
  settings: ProcessSettings,
  runtime: Runtime,
  ports: Ports,
): Promise<TriedMachine> {
  const clockSeconds = clockCost(ports.clock)
  const alone = await repeated({ ...runtime, slots: runtime.slots.slice(0, 1) }, settings, ports)
  if (typeof alone === 'string') return { kind: 'failed', message: alone }
  if (runtime.slots.length < 2)
    return {
      kind: 'tried',
      trial: { spreadAlone: spreadAmong(alone), together: null, clockSeconds },
    }
  const all = await repeated(runtime, settings, ports)
  if (typeof all === 'string') return { kind: 'failed', message: all }
  const together = { spread: spreadAmong(all), slowdown: slowdown(alone, all) }
  return { kind: 'tried', trial: { spreadAlone: spreadAmong(alone), together, clockSeconds } }
}

const repetitions = 3

/** @returns why there are no figures, where there are none */
async function repeated(
  runtime: Runtime,
  settings: ProcessSettings,
  ports: Ports,
): Promise<Calibration | string> {
  const figures = new Map<string, number[]>()
  for (let i = 0; i < repetitions; i++) {
    const calibrated = await calibrate(settings, runtime, ports)
    if (calibrated.kind === 'failed') return calibrated.message
    for (const [name, seconds] of Object.entries(calibrated.calibration))
      figures.set(name, [...(figures.get(name) ?? []), ...seconds])
  }
  return Object.fromEntries(figures)
}

/** Of the workloads the median one's. */
function spreadAmong(figures: Calibration): number {
  const spreads = Object.values(figures)
    .filter(({ length }) => length > 1)
    .map((seconds) => sampleStandardDeviation([...seconds]) / mean([...seconds]))
  return spreads.length === 0 ? 0 : median(spreads)
}

function slowdown(alone: Calibration, together: Calibration): number {
  const ratios = Object.entries(alone).flatMap(([name, seconds]) => {
    const others = together[name]
    return others === undefined ? [] : [median([...others]) / median([...seconds])]
  })
  return ratios.length === 0 ? 1 : median(ratios)
}

function clockCost(clock: Ports['clock']): number {
  const reads = 200_000
  const start = clock.seconds()
  for (let i = 0; i < reads; i++) clock.seconds()
  return (clock.seconds() - start) / reads
}
