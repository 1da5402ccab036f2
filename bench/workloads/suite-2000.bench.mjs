import { Bench } from 'tinybench'
import { names } from './suite-names.mjs'

// A hundred benchmarks of each workload: too many for one runner.
const bench = new Bench({ name: 'suite of 2,000' })

for (const name of names) {
  const workload = await import(`./cases/${name}.mjs`)
  for (let copy = 1; copy <= 100; copy++) bench.add(`${workload.name}, ${copy}`, workload.run)
}

await bench.run()
console.table(bench.table())
