/**
 * A result in tinybench's form for those who go on to do something with it. It claims a benchmark that nobody would
 * complain of: the gate's figures are there when all rounds are, and a test that fails for one of another kind would keep
 * the gate from the benchmarks after it.
 */
export function standIn(name: string): object {
  return {
    name,
    state: 'completed',
    aborted: false,
    rank: 1,
    sampleCount: 1,
    samples: [],
    latency: statistics(leastMs),
    throughput: statistics(1000 / leastMs),
    period: leastMs,
    totalTime: leastMs,
    mean: leastMs,
    hz: 1000 / leastMs,
    runtime: 'node',
    runtimeVersion: process.versions.node,
    timestampProviderName: 'performanceNow',
  }
}

const leastMs = 1e-6

/** The statistics of a single sample. */
function statistics(value: number): object {
  const places = ['mean', 'min', 'max', 'p50', 'p75', 'p99', 'p995', 'p999']
  const spreads = ['aad', 'critical', 'df', 'mad', 'moe', 'rme', 'sd', 'sem', 'variance']
  return {
    ...Object.fromEntries(places.map((name) => [name, value])),
    ...Object.fromEntries(spreads.map((name) => [name, 0])),
    samples: undefined,
    samplesCount: 1,
  }
}
