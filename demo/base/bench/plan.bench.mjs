import { Bench } from 'tinybench'
import { orderJobs, planRuns } from '../src/index.js'
import { jobs } from './jobs.mjs'

const bench = new Bench({ name: 'plan' })
const from = Date.UTC(2026, 0, 1)

bench
  .add('order 40 jobs', () => orderJobs(jobs))
  .add('the next 100 runs', () => planRuns(jobs, from, 100))

await bench.run()
console.table(bench.table())
