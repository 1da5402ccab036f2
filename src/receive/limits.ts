/**
 * What is read of an artifact that anybody may have made.
 *
 * A report of 2,000 benchmarks with four metrics that take a hundred rounds each has 24 MB in a zip of 7.
 */
export const limits = {
  /** Of the zip: a larger one is not downloaded. */
  archiveBytes: 32 * 2 ** 20,
  zip: { bytes: 64 * 2 ** 20, entries: 64 },
  /** Of the values in the JSON: checking a wrong one takes much more memory than its text. */
  values: 1_200_000,
  results: 20_000,
  budgets: 5_000,
  /** Of one list: the time that a signed-rank test of ties takes grows with their cube. The procedure ends at 120. */
  rounds: 240,
  observations: 1_000_000,
  /** Of a log ratio: ten trillion times as much. */
  change: 30,
} as const
