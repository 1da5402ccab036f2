import { ascending } from '../intrinsics.ts'

/** What mitata tells of a run; nanoseconds an iteration. */
export interface Stats {
  readonly kind: 'fn'
  readonly debug: string
  readonly ticks: number
  readonly samples: readonly number[]
  readonly avg: number
  readonly min: number
  readonly max: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p99: number
  readonly p999: number
}

/** @param ms of an iteration, at least one */
export function statsOf(ms: readonly number[]): Stats {
  const samples = [...ascending(ms)].map((each) => each * 1e6)
  const at = (share: number): number => samples[Math.trunc(share * (samples.length - 1))] ?? 0
  return {
    kind: 'fn',
    debug: '',
    ticks: samples.length,
    samples,
    avg: samples.reduce((sum, each) => sum + each, 0) / samples.length,
    min: at(0),
    max: at(1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p99: at(0.99),
    p999: at(0.999),
  }
}
