import type { FormatName } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { denoBench } from './deno-bench.ts'
import { benny } from './benny.ts'
import { sizeLimit } from './size-limit.ts'
import { benchmarkIps } from './benchmark-ips.ts'
import { criterionHaskell } from './criterion-haskell.ts'
import { ab } from './ab.ts'
import { autocannon } from './autocannon.ts'
import { fio } from './fio.ts'
import { iperf3 } from './iperf3.ts'
import { oha } from './oha.ts'
import { pgbench } from './pgbench.ts'
import { siege } from './siege.ts'
import { sysbench } from './sysbench.ts'
import { h2load } from './h2load.ts'
import { hey } from './hey.ts'
import { wrk } from './wrk.ts'
import { redisBenchmark } from './redis-benchmark.ts'
import { bencher } from './bencher.ts'
import { benchgate } from './benchgate.ts'
import { benchmarkDotNet } from './benchmarkdotnet.ts'
import { benchmarkJs } from './benchmarkjs.ts'
import { cargoBench } from './cargo-bench.ts'
import { cargoCriterion } from './cargo-criterion.ts'
import { catch2 } from './catch2.ts'
import { criterionEstimates } from './criterion-estimates.ts'
import { customBiggerIsBetter, customSmallerIsBetter } from './custom.ts'
import { go } from './go.ts'
import { googleBenchmark } from './google-benchmark.ts'
import { hyperfine } from './hyperfine.ts'
import { jmh } from './jmh.ts'
import { k6 } from './k6.ts'
import { mitata } from './mitata.ts'
import { pytestBenchmark } from './pytest-benchmark.ts'

/** To add one: a file beside this one, a line here, and its name in model/format-name.ts. */
export const formats = {
  go,
  'cargo-bench': cargoBench,
  'cargo-criterion': cargoCriterion,
  'criterion-estimates': criterionEstimates,
  'google-benchmark': googleBenchmark,
  catch2,
  'pytest-benchmark': pytestBenchmark,
  jmh,
  benchmarkdotnet: benchmarkDotNet,
  hyperfine,
  k6,
  mitata,
  benchmarkjs: benchmarkJs,
  'deno-bench': denoBench,
  benny,
  'size-limit': sizeLimit,
  'benchmark-ips': benchmarkIps,
  'criterion-haskell': criterionHaskell,
  wrk,
  ab,
  h2load,
  hey,
  autocannon,
  oha,
  siege,
  'redis-benchmark': redisBenchmark,
  fio,
  iperf3,
  pgbench,
  sysbench,
  bencher,
  customSmallerIsBetter,
  customBiggerIsBetter,
  benchgate,
} as const satisfies Record<FormatName, Format>
