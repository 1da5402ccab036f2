import padjust from '@stdlib/stats-padjust'

/**
 * Benjamini-Hochberg: p-values adjusted for how many were looked at, in the order given.
 *
 * Calling everything at or below `a` a discovery keeps the expected share of false ones at or below `a`.
 * Source: Benjamini & Hochberg (1995)
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  // The library refuses an empty list.
  return pValues.length === 0 ? [] : padjust([...pValues], 'bh')
}
