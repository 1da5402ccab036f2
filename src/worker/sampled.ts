/** Benchmarks that time themselves: node:bench calls a function that says when it starts, ends, and how much it did. */
import type { Started } from './measure.ts'
import { countingProbe } from './probes/counting.ts'
import { isThenable, settled, type Steps } from './steps.ts'

/** What node:bench hands to a benchmark, as far as it is passed on. */
export interface Context {
  readonly name: string
  readonly params: object
  readonly signal: AbortSignal
  diagnostic(message: unknown, options?: object): void
}

export type SampledFunction = (context: SampleContext) => unknown

interface Sample {
  readonly operations: number
  readonly duration_ns: bigint
}

/** Calls it once, to see whether it is to be awaited and how many operations it makes. */
export function* startSampled(fn: SampledFunction, context: Context): Steps<Started> {
  const first = new SampleContext(context)
  const returned = fn(first)
  const asynchronous = isThenable(returned)
  yield* settled(returned)
  const { operations } = first.sample()
  const run = asynchronous
    ? async (iterations: number): Promise<number> => {
        let total = 0
        for (let i = 0; i < iterations; i++) {
          const each = new SampleContext(context)
          await fn(each)
          total += each.msFor(operations)
        }
        return total
      }
    : (iterations: number): number => {
        let total = 0
        for (let i = 0; i < iterations; i++) {
          const each = new SampleContext(context)
          fn(each)
          total += each.msFor(operations)
        }
        return total
      }
  // What it does before its start and after its end is run, and not measured.
  return { probe: countingProbe({ hooked: true, asynchronous, run }), operations }
}

/** One call's. Holds the function to what node:bench asks of it: one start and one end, or one record. */
class SampleContext {
  readonly name: string
  readonly params: object
  readonly signal: AbortSignal
  readonly phase = 'measurement'
  readonly index = 0
  readonly #context: Context
  #startedMs: number | null = null
  #ms: number | null = null
  #operations = 0

  constructor(context: Context) {
    this.name = context.name
    this.params = context.params
    this.signal = context.signal
    this.#context = context
  }

  start(): void {
    if (this.#startedMs !== null || this.#ms !== null) throw new Error(contract)
    this.#startedMs = now()
  }

  end(operations: number): Sample {
    const endMs = now()
    if (this.#startedMs === null) throw new Error(contract)
    return this.#keep(operations, endMs - this.#startedMs)
  }

  record({ operations, duration_ns: durationNs }: Sample): Sample {
    if (this.#startedMs !== null) throw new Error(contract)
    return this.#keep(operations, Number(durationNs) / 1e6)
  }

  /** How long it goes on is decided by the gate. */
  done(): void {
    return undefined
  }

  diagnostic(message: unknown, options?: object): void {
    this.#context.diagnostic(message, options)
  }

  sample(): Sample {
    if (this.#ms === null) throw new Error(contract)
    const durationNs = BigInt(Math.round(this.#ms * 1e6))
    return { operations: this.#operations, duration_ns: durationNs }
  }

  /** Its time, as if it had made so many operations: calls may differ in that. */
  msFor(operations: number): number {
    if (this.#ms === null) throw new Error(contract)
    return operations === this.#operations ? this.#ms : (this.#ms / this.#operations) * operations
  }

  #keep(operations: number, ms: number): Sample {
    if (this.#ms !== null) throw new Error(contract)
    if (!Number.isSafeInteger(operations) || operations < 1) {
      throw new RangeError(`a sample of ${operations} operations: expected a whole number above 0`)
    }
    this.#ms = ms
    this.#operations = operations
    const sample = this.sample()
    return Object.assign(sample, { rate: operations / (ms / 1000) })
  }
}

const contract =
  'the function has to call start() and end(operations), or record(sample), once each time it is called'
const now = performance.now.bind(performance)
