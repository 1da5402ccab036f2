import { Bench } from 'tinybench'
import { name, run } from './cases/fuse-search.mjs'

const bench = new Bench()
bench.add(name, run)

await bench.run()
console.table(bench.table())
