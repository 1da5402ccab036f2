/** How mitata's three kinds of functions are begun: called as they are, given a loop to run, or made by a generator. */
import type { Start } from '../measure.ts'
import { countingProbe } from '../probes/counting.ts'
import { isThenable, settled, type Steps } from '../steps.ts'
import { startCalled, type Called } from './called.ts'
import type { Benched } from './mitata.ts'

/** @param args values of this run's arguments, by their names */
export function startMitata(f: Benched, args: Readonly<Record<string, unknown>>): Start {
  const get = (name: string): unknown => args[name]
  return function* () {
    if (isGenerator(f)) return { probe: yield* startYielded(f, get, args), operations: 1 }
    const probe = f.length === 0 ? yield* startCalled({ fn: f }) : yield* startLoop(f, get)
    return { probe, operations: 1 }
  }
}

type Probed = ReturnType<typeof countingProbe>
type Get = (name: string) => unknown

const generators = [function* () {}, async function* () {}].map(({ constructor }) => constructor)

function isGenerator(f: Benched): boolean {
  return generators.some((one) => f instanceof one)
}

/** What it does before it yields and after that is done once, and not measured. */
function* startYielded(
  f: Benched,
  get: Get,
  args: Readonly<Record<string, unknown>>,
): Steps<Probed> {
  const generator = f({ get })
  const first = yield* nextOf(generator)
  const called = calledOf(first.value)
  const { concurrency = concurrencyOf(args) } = called
  return yield* startCalled({ ...called, concurrency }, function* () {
    const last = yield* nextOf(generator)
    if (last.done !== true) throw new TypeError('expected generator to yield once')
  })
}

function* nextOf(generator: unknown): Steps<IteratorResult<unknown>> {
  if (!isIterator(generator)) throw new TypeError(unbenchable)
  return yield* settled(generator.next())
}

interface AnyIterator {
  next(): IteratorResult<unknown> | Promise<IteratorResult<unknown>>
}

function isIterator(value: unknown): value is AnyIterator {
  return typeof value === 'object' && value !== null && 'next' in value
}

const unbenchable = 'expected benchmarkable yield from generator'

/** What was yielded: a function, or one with what makes its parameters. */
function calledOf(value: unknown): Called & { readonly concurrency?: number } {
  if (isBenched(value) && value.length === 0) return { fn: value }
  const given: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const fn = given['bench'] ?? given['manual']
  if (!isBenched(fn)) throw new TypeError(unbenchable)
  const parameters = Array.from({ length: fn.length }, (_, i): Benched => {
    const make = given[i]
    if (!isBenched(make)) throw new TypeError('expected function for benchmark parameter')
    return make
  })
  const concurrency = concurrencyOf(given)
  return {
    fn,
    parameters,
    timesItself: given['bench'] === undefined,
    ...(concurrency !== undefined && { concurrency }),
  }
}

function concurrencyOf({ concurrency }: Readonly<Record<string, unknown>>): number | undefined {
  return typeof concurrency === 'number' ? concurrency : undefined
}

function isBenched(value: unknown): value is Benched {
  return typeof value === 'function'
}

/** One that is given the loop is called once a slice; what it does outside of the loop is not measured. */
function* startLoop(f: Benched, get: Get): Steps<Probed> {
  const first = new Loop(1)
  const returned = callOfBenchmark(f, first, get)
  yield* settled(returned)
  first.elapsedMs()
  const asynchronous = isThenable(returned)
  return countingProbe({
    hooked: true,
    asynchronous,
    run(iterations) {
      const loop = new Loop(iterations)
      const running = callOfBenchmark(f, loop, get)
      if (!asynchronous) return loop.elapsedMs()
      return Promise.resolve(running).then(() => loop.elapsedMs())
    },
  })
}

/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark(f: Benched, loop: Loop, get: Get): unknown {
  return f({ get, [Symbol.iterator]: () => loop, [Symbol.asyncIterator]: () => loop })
}

const now = performance.now.bind(performance)
const going = { done: false, value: undefined }
const done = { done: true, value: undefined }

/** Ends after a number of iterations, and knows what they took. */
class Loop {
  readonly #iterations: number
  #begun = 0
  #startMs = 0
  #ms: number | null = null

  constructor(iterations: number) {
    this.#iterations = iterations
  }

  next(): { readonly done: boolean; readonly value: undefined } {
    if (this.#begun === this.#iterations) {
      this.#ms = now() - this.#startMs
      return done
    }
    if (this.#begun++ === 0) this.#startMs = now()
    return going
  }

  elapsedMs(): number {
    if (this.#ms === null) throw new Error(contract)
    return this.#ms
  }
}

const contract =
  'the function has to run through all that it is given: `for (const _ of state)`, without leaving the loop'
