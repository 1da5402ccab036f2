/** Formats of results, other tools' and our own, by the names that a configuration calls them. */
export declare const formatNames: readonly ['go', 'cargo-bench', 'cargo-criterion', 'criterion-estimates', 'google-benchmark', 'catch2', 'pytest-benchmark', 'jmh', 'benchmarkdotnet', 'hyperfine', 'k6', 'mitata', 'benchmarkjs', 'deno-bench', 'benny', 'size-limit', 'benchmark-ips', 'criterion-haskell', 'wrk', 'ab', 'h2load', 'hey', 'redis-benchmark', 'bencher', 'customSmallerIsBetter', 'customBiggerIsBetter', 'benchgate'];
export type FormatName = (typeof formatNames)[number];
