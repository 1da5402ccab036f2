// One fresh process of a benchmark as people run it one after the other: tinybench on some amounts of work, in turn.
// Arguments: a module with `run`, and JSON { extras, calls, warmupMs, turnMs }. Prints what tinybench says, as JSON.
import { pathToFileURL } from 'node:url'
import { Bench } from 'tinybench'

const [, , file, options] = process.argv
const { extras, calls, warmupMs, turnMs } = JSON.parse(options)
const { run } = await import(pathToFileURL(file).href)
const sink = { value: undefined }

const repeat = (count) => () => {
  for (let i = 0; i < count; i++) sink.value = run()
}

const tasks = extras.map((extra) => ({
  extra,
  fn: repeat(Math.round(calls * (1 + extra))),
  all: [],
}))

const warm = performance.now() + warmupMs
while (performance.now() < warm) for (const { fn } of tasks) fn()

const start = performance.now()
// There and back, so that a drift of the machine meets all amounts alike.
for (const turn of [...tasks, ...tasks.toReversed()]) {
  const bench = new Bench({ time: turnMs, iterations: 4, warmup: false, retainSamples: true })
  bench.add('work', turn.fn)
  const [{ result }] = bench.runSync()
  if (result.state !== 'completed') throw new Error(`tinybench: ${result.state}`)
  turn.all.push(...result.latency.samples)
}
const measuringSeconds = (performance.now() - start) / 1000

const samples = tasks.map(({ extra, all }) => {
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length
  const squares = all.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const perCall = 1e-3 / calls
  const sd = Math.sqrt(squares / (all.length - 1))
  return { extra, count: all.length, mean: mean * perCall, sd: sd * perCall }
})
process.stdout.write(JSON.stringify({ measuringSeconds, samples }))
