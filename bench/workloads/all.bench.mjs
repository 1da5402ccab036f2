import { readdirSync } from 'node:fs'
import { Bench } from 'tinybench'

const cases = new URL('./cases/', import.meta.url)
const bench = new Bench()

for (const file of readdirSync(cases).toSorted()) {
  const { name, run } = await import(new URL(file, cases).href)
  bench.add(name, run)
}

await bench.run()
console.table(bench.table())
