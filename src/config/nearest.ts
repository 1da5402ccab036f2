import { closest, distance } from 'fastest-levenshtein'

/** The known name that a mistyped one most likely stands for; null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const lower = name.toLowerCase()
  const byLower = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]))
  if (byLower.size === 0) return null
  const guess = closest(lower, [...byLower.keys()])
  // Half the letters may differ: enough for a typo or a missing word, too little for any other name.
  const isNear = distance(lower, guess) <= Math.max(1, Math.floor(name.length / 2))
  return isNear ? (byLower.get(guess) ?? null) : null
}
