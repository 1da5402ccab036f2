import type { Random } from '../../src/stats/index.ts'

/** Box and Muller's. */
export function normal(chance: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance.uniform()))
  return radius * Math.cos(2 * Math.PI * chance.uniform())
}
