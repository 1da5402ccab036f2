import type { Detector } from './detector.ts'
import { random } from './random.ts'
import { bestSplit } from './split.ts'

/**
 * E-divisive: whether the parts before and after some cut differ more, value by value, than they do in other orders of
 * the same values.
 *
 * The permutations are seeded, so that the same values always give the same answer. It stops drawing as soon as no
 * further one could make it say that there is a change.
 *
 * Source: Matteson & James (2014); Besag & Clifford (1991) for the stopping
 */
export const eDivisive: Detector = (values, level) => {
  const found = bestSplit(values, whole(values))
  if (found === null) return null
  const chance = random(seed)
  // (larger ones + 1) / (permutations + 1) is the p-value.
  let left = level * (permutations + 1) - 1
  for (let drawn = 0; drawn < permutations; drawn++) {
    const other = chance.shuffled(values)
    const divergence = bestSplit(other, whole(other))?.divergence ?? 0
    // Values of few kinds have many orders that are as good.
    if (divergence >= found.divergence * (1 - 1e-12)) left--
    if (left < 0) return null
  }
  return found.index
}

/** Enough for the smaller level: two in 199 are too many for it. */
const permutations = 199

const seed = 0x5eed

function whole(values: readonly number[]): { readonly from: number; readonly to: number } {
  return { from: 0, to: values.length }
}
