import type { Reach } from '../model/index.ts'
import type { LookDepth } from '../worker/cover/looked.ts'
import { judgeLooks } from './judge-looks.ts'
import type { CodeLook } from './look.ts'

/** Fewer benchmarks run each time, so that there is an end; further looks would cost more than measuring. */
const mostLooks = 6

/**
 * Looks at a file of two versions until it is known of each candidate whether it reaches the change. The first look calls
 * benchmarks a few times, which is enough for what reaches the change at once, and where no later call can run other code.
 *
 * @param look looks at the base and the head, where these benchmarks run and no others; null where it was cut short
 * @returns what is known of each candidate, by its id: of fewer where a look was cut short
 */
export async function lookUntilKnown(
  candidates: readonly string[],
  look: (
    benchmarks: readonly string[],
    depth: LookDepth,
  ) => Promise<readonly [base: CodeLook, head: CodeLook] | null>,
): Promise<ReadonlyMap<string, Reach>> {
  const known = new Map<string, Reach>()
  let asked = candidates
  for (let looks = 0; asked.length > 0; looks++) {
    if (looks === mostLooks) {
      const because = [{ code: 'endless-looks', text: '' }] as const
      for (const id of asked) known.set(id, { kind: 'unknown', because })
      break
    }
    const depth = looks === 0 ? 'few-calls' : 'as-measured'
    const both = await look(asked, depth)
    if (both === null) break
    const judged = judgeLooks(...both, asked, depth)
    for (const [id, reach] of judged.known) known.set(id, reach)
    asked = judged.again
  }
  return known
}
