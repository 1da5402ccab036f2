import { Bench } from 'tinybench'
import { parseDuration } from '../src/index.js'

const bench = new Bench({ name: 'duration' })
const texts = ['90s', '2 hours', '15 minutes', '1d', '1.5h', '250ms', '10m', '3 weeks']

bench.add('8 durations', () => texts.map(parseDuration))

await bench.run()
console.table(bench.table())
