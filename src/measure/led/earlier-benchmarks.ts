/**
 * Benchmarks of a file may build on those before them: one fills the cache that the next reads. Those that a round leaves
 * out, since they are settled, are therefore run for a moment, where that takes next to no time. Slow ones, and those
 * that nobody asked for, are so only where a benchmark fails without them.
 */
import type { Aside } from '../asides.ts'
import type { Attempt, AttemptRequest } from '../suites.ts'

/** A call that takes longer is not made for the sake of others. */
const longestCallSeconds = 0.02

type Order = readonly string[] | null
type Go = (request: AttemptRequest, rehearsed: readonly string[]) => Promise<Attempt>

export class EarlierBenchmarks {
  /** Those that ran well before, with the time of a call in the slowest version, by their ids. */
  readonly #seconds = new Map<string, number>()
  /** Those that need all before them. */
  readonly #needy = new Set<string>()
  /** Those that fail with all before them, too. */
  readonly #hopeless = new Set<string>()

  /** @param orders ids in the order of each arm's file; null where nobody has looked */
  async attempt(request: AttemptRequest, orders: readonly Order[], go: Go): Promise<Attempt> {
    const { benchmarks } = request
    const leftOut = leftOutOf(request, orders)
    const isNeedy = benchmarks.some((id) => this.#needy.has(id))
    const cheap = leftOut.filter((id) => (this.#seconds.get(id) ?? Infinity) <= longestCallSeconds)
    const attempt = await go(request, isNeedy ? leftOut : cheap)
    this.#note(attempt)
    if (isNeedy || cheap.length === leftOut.length) return attempt
    const failed = new Set(attempt.failures.map(({ id }) => id))
    const suspects = benchmarks.filter((id) => failed.has(id) && !this.#hopeless.has(id))
    if (suspects.length === 0) return attempt
    const second = { ...request, benchmarks: suspects }
    const again = await go(second, leftOutOf(second, orders))
    this.#note(again)
    const mended = suspects.filter((id) => again.figures.has(id))
    for (const id of suspects) (mended.includes(id) ? this.#needy : this.#hopeless).add(id)
    return mended.length === 0 ? attempt : together(attempt, again, mended)
  }

  #note({ figures }: Attempt): void {
    for (const [id, arms] of figures) {
      const times = Object.values(arms).map(({ time }) => time ?? Infinity)
      this.#seconds.set(id, Math.max(...times))
    }
  }
}

/** Those before the last that is measured, in any arm. */
function leftOutOf(
  { benchmarks, context }: AttemptRequest,
  orders: readonly Order[],
): readonly string[] {
  const measured = new Set([...benchmarks, ...context.arms.flatMap(({ runs }) => runs ?? [])])
  const before = orders.flatMap((order) => {
    const last = order?.findLastIndex((id) => measured.has(id)) ?? 0
    return order?.slice(0, Math.max(0, last)) ?? []
  })
  return [...new Set(before)].filter((id) => !measured.has(id))
}

/** The first attempt, in which some have failed that went well in the second. */
function together(first: Attempt, second: Attempt, mended: readonly string[]): Attempt {
  const needs = mended.map((id): Aside => ({ kind: 'needs-earlier', id }))
  return {
    figures: new Map([...first.figures, ...second.figures]),
    seconds: new Map([...first.seconds, ...second.seconds]),
    handover: new Map([...first.handover, ...second.handover]),
    failures: first.failures.filter(({ id }) => !mended.includes(id)),
    asides: [...(first.asides ?? []), ...(second.asides ?? []), ...needs],
    broken: first.broken,
  }
}
