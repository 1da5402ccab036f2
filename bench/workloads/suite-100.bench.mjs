import { Bench } from 'tinybench'
import { names } from './suite-names.mjs'

// Five benchmarks of each workload: as large as a large suite, and no quieter or noisier than the small one.
const bench = new Bench({ name: 'suite of 100' })

for (const name of names) {
  const workload = await import(`./cases/${name}.mjs`)
  for (const copy of [1, 2, 3, 4, 5]) bench.add(`${workload.name}, ${copy}`, workload.run)
}

await bench.run()
console.table(bench.table())
