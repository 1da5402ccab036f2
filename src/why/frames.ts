import { mostReasons, type ProfileFrame } from '../model/index.ts'
import { sides, type FunctionBook, type KnownFunction } from './functions.ts'
import { secondsOf, type SampledRound } from './sampled-rounds.ts'

/** Calls that take less of an operation, and differ by less, are left out: nobody would see them. */
const leastShare = 0.01

/** The calls of both versions as one tree with the mean time of each, cut to what takes time or differs. */
export function framesOf(rounds: readonly SampledRound[], book: FunctionBook): ProfileFrame[] {
  if (rounds.length === 0) return []
  const top = new Map<string, Call>()
  for (const round of rounds) {
    for (const side of sides) {
      const { frames, secondsASample } = round[side]
      const calls: Call[] = []
      for (const frame of frames) {
        const caller = calls[frame.caller] ?? null
        const known = book.of(side, frame)
        const siblings = caller === null ? top : caller.calls
        const call = siblings.get(known.key) ?? {
          known,
          caller,
          calls: new Map(),
          base: 0,
          head: 0,
        }
        siblings.set(known.key, call)
        calls.push(call)
        const seconds = (frame.samples * secondsASample) / rounds.length
        for (let one: Call | null = call; one !== null; one = one.caller) one[side] += seconds
      }
    }
  }
  const whole = secondsOf(rounds)
  return listed(chosen(top, leastShare * whole))
}

interface Call {
  readonly known: KnownFunction
  readonly caller: Call | null
  readonly calls: Map<string, Call>
  base: number
  head: number
}

/** Those that matter most, each with all that lead to it. */
function chosen(top: ReadonlyMap<string, Call>, least: number): Call[] {
  const large: Call[] = []
  const walk = (call: Call): void => {
    if (Math.max(call.base, call.head) < least) return
    large.push(call)
    for (const each of call.calls.values()) walk(each)
  }
  for (const each of top.values()) walk(each)
  const byWeight = large.toSorted((a, b) => weight(b) - weight(a))
  const kept = new Set<Call>()
  for (const call of byWeight) {
    const way: Call[] = []
    for (let one: Call | null = call; one !== null && !kept.has(one); one = one.caller)
      way.push(one)
    if (kept.size + way.length <= mostReasons.frames) for (const one of way) kept.add(one)
  }
  return large.filter((call) => kept.has(call))
}

/** A difference says more than time that both spend. */
function weight({ base, head }: Call): number {
  return 4 * Math.abs(head - base) + Math.max(base, head)
}

/** They stand in the order in which a walk from the top meets them, so that callers come first. */
function listed(calls: readonly Call[]): ProfileFrame[] {
  const places = new Map(calls.map((call, place) => [call, place]))
  return calls.map(({ known: { path, line, name }, caller, base, head }) => ({
    caller: caller === null ? null : (places.get(caller) ?? null),
    path,
    line,
    name,
    base,
    head,
  }))
}
