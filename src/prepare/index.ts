export { lendBenchmarks } from './lend-benchmarks.ts'
export { prepare, type Prepared, type PrepareRequest } from './prepare.ts'
