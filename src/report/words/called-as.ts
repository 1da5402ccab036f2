import type { Benchmark } from '../../model/index.ts'

/** What a sentence calls a benchmark; one that stands for a whole suite, since nothing in it is known, by that suite. */
export function calledAs({ id, suite, name }: Benchmark): string {
  return id === suite ? suite : name
}
