import { benchmark, type Benchmark } from '../../model/index.ts'
import type { Declared, LedFile } from '../led-file.ts'
import { unmeasured, type Shown } from '../shown.ts'
import type { Benchmarkjs, JsBenchmark, JsSuite } from './benchmarkjs.ts'
import { claim } from './claim.ts'
import { startBenchmarkjs } from './start.ts'

/** Makes a copy of benchmark.js bring its benchmarks to the gate, where its suites, or a file, run them. */
export function leadBenchmarkjs(
  { prototype, Event, Suite: { prototype: suitePrototype } }: Benchmarkjs,
  file: string,
  led: LedFile,
): void {
  const suites = new WeakMap<JsBenchmark, JsSuite>()
  const benchmarks = new WeakMap<JsBenchmark, Benchmark>()
  const shown = new WeakMap<JsBenchmark, Shown>()
  // oxlint-disable-next-line typescript/unbound-method -- they are called with their own `this` below
  const { setup: nothing, run } = prototype
  // oxlint-disable-next-line typescript/unbound-method -- they are called with their own `this` below
  const { add, run: runSuite } = suitePrototype

  const named = (bench: JsBenchmark): Benchmark => {
    const group = textOf(suites.get(bench)?.name)
    const own =
      benchmarks.get(bench) ??
      benchmark(file, group, led.names.next({ group, name: nameOf(bench) }))
    benchmarks.set(bench, own)
    return own
  }

  const declared = (bench: JsBenchmark): Declared => ({
    benchmark: named(bench),
    start: startBenchmarkjs(bench, nothing),
  })

  suitePrototype.add = function (...args) {
    const { length } = this
    const returned = add.apply(this, args)
    const bench = this[length]
    // A listener may refuse it.
    if (bench !== undefined) {
      suites.set(bench, this)
      led.declare(bench, () => [declared(bench)])
    }
    return returned
  }

  suitePrototype.run = function (...args) {
    const returned = runSuite.apply(this, args)
    // It goes from one to the next by timers.
    if (this.running)
      void led.running(() => new Promise<void>((resolve) => void this.on('complete', resolve)))
    return returned
  }

  const inTime = async (bench: JsBenchmark): Promise<void> => {
    const each = declared(bench)
    const known = shown.get(bench)
    if (known !== undefined) led.remark('run-again', each.benchmark)
    const found = known ?? (await led.lead(each))
    shown.set(bench, found)
    claim(bench, found)
  }

  const atOnce = (bench: JsBenchmark): void => {
    const each = declared(bench)
    const known = shown.get(bench)
    if (known !== undefined) led.remark('run-again', each.benchmark)
    const found = known ?? led.leadAtOnce(each)
    if (found === null) {
      led.remark('not-at-once', each.benchmark)
      led.declare(bench, () => [each])
    } else shown.set(bench, found)
    claim(bench, found ?? unmeasured)
  }

  prototype.run = function (options) {
    const { _original: original } = this
    if (original !== undefined) return run.call(this, options)
    this.running = false
    this.reset()
    this.running = true
    const event = new Event('start')
    this.emit(event)
    if (event.cancelled === true) return this
    led.declare(this, () => [])
    led.settle(this)
    const waits = options?.async ?? this.options?.async ?? this.async ?? false
    // What fails here is benchmark.js's own to tell: a listener of the file threw.
    if (waits || this.defer === true) void led.running(() => inTime(this))
    else atOnce(this)
    return this
  }
}

/** As benchmark.js calls one without a name. */
function nameOf({ name, id }: JsBenchmark): string {
  const own = textOf(name)
  return own === '' ? `<Test #${textOf(id)}>` : own
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
