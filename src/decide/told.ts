import type { Change, Result } from '../model/index.ts'

/** What follows from figures is told with five significant digits: a file has no others, nor would anybody read them. */
export function told(result: Result): Result {
  const { values, change, noiseFloor, mde, spread, step } = result
  return {
    ...result,
    values: { base: digits(values.base), head: digits(values.head) },
    change: toldResultChange(change),
    ...(step !== undefined && { step: { ...step, change: toldResultChange(step.change) } }),
    noiseFloor: noiseFloor && toldChange(noiseFloor),
    mde: digits(mde),
    spread: digits(spread),
  }
}

function toldResultChange(change: Result['change']): Result['change'] {
  return (
    change && {
      ...toldChange(change),
      pValue: digits(change.pValue),
      adjustedPValue: digits(change.adjustedPValue),
    }
  )
}

function toldChange({ ratio, low, high }: Change): Change {
  return { ratio: digits(ratio), low: digits(low), high: digits(high) }
}

function digits(figure: number): number
function digits(figure: number | null): number | null
function digits(figure: number | null): number | null {
  return figure === null ? null : Number(figure.toPrecision(5))
}
