/**
 * Whether a counter counts what nobody wants more of, by its name alone: `CACHE-MISSES`, `L1-dcache-load-misses:u`,
 * `page-faults`. Hits and counts of anything else may be good or bad.
 */
export function isCost(name: string): boolean {
  return /(?:^|[^a-z])(?:miss(?:es)?|mispredict(?:s|ion|ions)|faults?|instructions|cycles)(?::\w+)?$/i.test(
    name,
  )
}
