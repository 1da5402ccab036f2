import { Bench } from 'tinybench'
import { name, run } from './cases/noble-sha256.mjs'

const bench = new Bench()
bench.add(name, run)

await bench.run()
console.table(bench.table())
