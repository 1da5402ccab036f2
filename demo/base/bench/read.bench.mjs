import { Bench } from 'tinybench'
import { readJobs } from '../src/index.js'
import { largeFile, smallFile } from './jobs.mjs'

const bench = new Bench({ name: 'read' })

bench
  .add('a file of 3 jobs', () => readJobs(smallFile))
  .add('a file of 40 jobs', () => readJobs(largeFile))

await bench.run()
console.table(bench.table())
