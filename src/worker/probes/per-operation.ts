import type { Measured } from '../../model/index.ts'

/** Figures of an iteration, shared out to the operations that it stands for. */
export function perOperation(measured: Measured, operations: number): Measured {
  if (operations === 1) return measured
  const { time, cpu } = measured
  return {
    ...(time !== undefined && { time: time / operations }),
    ...(cpu !== undefined && { cpu: cpu / operations }),
  }
}
