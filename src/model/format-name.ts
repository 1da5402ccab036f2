/** Formats of results, other tools' and our own, by the names that a configuration calls them. */
export const formatNames = [
  'go',
  'cargo-bench',
  'cargo-criterion',
  'criterion-estimates',
  'google-benchmark',
  'catch2',
  'pytest-benchmark',
  'jmh',
  'benchmarkdotnet',
  'hyperfine',
  'k6',
  'mitata',
  'benchmarkjs',
  'deno-bench',
  'benny',
  'size-limit',
  'benchmark-ips',
  'criterion-haskell',
  'wrk',
  'redis-benchmark',
  'bencher',
  'customSmallerIsBetter',
  'customBiggerIsBetter',
  'benchgate',
] as const

export type FormatName = (typeof formatNames)[number]
