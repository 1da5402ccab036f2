/**
 * What is read of an artifact that anybody may have made.
 *
 * A report of 2,000 benchmarks with all nine metrics, that take twenty rounds each, has 15 MB in a zip of 6.
 */
export const limits = {
  /** The size of the zip: a larger one is not downloaded. */
  archiveBytes: 32 * 2 ** 20,
  zip: { bytes: 64 * 2 ** 20, entries: 64 },
  /** How many values the JSON has: checking a wrong one takes much more memory than its text. */
  values: 2_000_000,
  /** How many results are claimed, and how many there are to judge. */
  results: 40_000,
  budgets: 5_000,
  versions: 20,
  /** How many metrics one benchmark has. */
  metrics: 200,
  /** How many rounds one benchmark has: the time that a signed-rank test of ties takes grows with their cube. The procedure ends at 120. */
  rounds: 240,
} as const
