import { Bench } from 'tinybench'
import { formatDuration, parseDuration } from '../src/index.js'

const bench = new Bench({ name: 'duration' })
const texts = ['90s', '2 hours', '15 minutes', '1d', '1.5h', '250ms', '10m', '3 weeks']
const durations = texts.map(parseDuration)

bench
  .add('parse', () => texts.map(parseDuration))
  .add('format', () => durations.map(formatDuration))

await bench.run()
console.table(bench.table())
