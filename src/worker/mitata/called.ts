import { Function } from '../intrinsics.ts'
import { callerName } from '../probes/measured-code.ts'
import { countingProbe } from '../probes/counting.ts'
import type { Probe } from '../probes/probe.ts'
import { isThenable, settled, type Steps } from '../steps.ts'
import type { Benched } from './mitata.ts'

/** A function that is called as it is. */
export interface Called {
  readonly fn: Benched
  /** What makes its parameters, anew for each call; that is not measured. */
  readonly parameters?: readonly Benched[]
  /** It returns its own time in nanoseconds. */
  readonly timesItself?: boolean
  /** Calls that are awaited together, where it is asynchronous. */
  readonly concurrency?: number | undefined
}

/** Calls it once, to see which kind of loop it needs. */
export function* startCalled(
  { fn, parameters = [], timesItself = false, concurrency = 1 }: Called,
  finish?: () => Steps<void>,
): Steps<Probe> {
  const given: unknown[] = []
  let parametersWait = false
  for (const make of parameters) {
    const made = make()
    parametersWait ||= isThenable(made)
    given.push(yield* settled(made))
  }
  const returned = callOfBenchmark(fn, given)
  const asynchronous = isThenable(returned)
  yield* settled(returned)
  const together = asynchronous && !timesItself ? concurrency : 1
  const text = loopText({
    parameters: parameters.length,
    parametersWait,
    asynchronous,
    timesItself,
    together,
  })
  // Compiled anew for every benchmark: one shared loop would be optimised for the first and deoptimised by the next.
  // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
  const run = new Function('fn', 'makers', 'now', 'sink', text)(fn, parameters, now, sink)
  return countingProbe({
    hooked: parameters.length > 0 || timesItself,
    asynchronous: asynchronous || parametersWait,
    run,
    ...(finish !== undefined && { finish }),
  })
}

/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark(fn: Benched, given: readonly unknown[]): unknown {
  return fn(...given)
}

const now = performance.now.bind(performance)
/** Results are kept here, so that no call is optimised away. */
const sink: { value: unknown } = { value: undefined }

/** So many calls' parameters are made beforehand, and kept, so that the clock is read but once for all of them. */
const madeAtOnce = 1024

interface Traits {
  readonly parameters: number
  readonly parametersWait: boolean
  readonly asynchronous: boolean
  readonly timesItself: boolean
  readonly together: number
}

function loopText(traits: Traits): string {
  const { parameters, parametersWait, asynchronous, timesItself, together } = traits
  const places = Array.from({ length: parameters }, (_, i) => i)
  const calls = Array.from({ length: together }, (_, call) => {
    const given = places.map((place) => `made${place}[i * ${together} + ${call}]`)
    return `fn(${given.join(', ')})`
  })
  const waits = asynchronous ? 'await ' : ''
  const call = together > 1 ? `await Promise.all([${calls.join(', ')}])` : `${waits}${calls[0]}`
  const make = places.map(
    (place) => `made${place}[i] = ${parametersWait ? 'await ' : ''}make${place}()`,
  )
  return `${places.map((place) => `const make${place} = makers[${place}], made${place} = []`).join('\n')}
  return ${asynchronous || parametersWait ? 'async ' : ''}function ${callerName} (iterations) {
    let total = 0
    for (let left = iterations; left > 0;) {
      const many = ${parameters === 0 ? 'left' : `left < ${madeAtOnce} ? left : ${madeAtOnce}`}
      left -= many
      ${parameters === 0 ? '' : `for (let i = 0; i < many * ${together}; i++) { ${make.join('; ')} }`}
      const start = now()
      for (let i = 0; i < many; i++) ${timesItself ? `total += (${call}) / 1e6` : `sink.value = ${call}`}
      ${timesItself ? '' : 'total += now() - start'}
    }
    return total
  }`
}
