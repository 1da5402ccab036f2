import { Bench } from 'tinybench'
import { names } from './suite-names.mjs'

const bench = new Bench({ name: 'suite of 20' })

for (const name of names) {
  const workload = await import(`./cases/${name}.mjs`)
  bench.add(workload.name, workload.run)
}

await bench.run()
console.table(bench.table())
