import { mean } from 'simple-statistics'
import type { Arm, Measured } from '../model/index.ts'
import { midmean } from '../stats/index.ts'

/** What an operation took in each slice, in the order of the slices, by the arm's label; the unit is no matter. */
export type SlicesByArm = Readonly<Record<string, readonly number[]>>

/** The label of the arm that all others are compared with: the base; of a pair the first by name, whatever the coins say. */
export function referenceOf(arms: readonly Arm[]): string {
  const base = arms.find(({ role }) => role === 'base')
  return base?.label ?? arms.map(({ label }) => label).toSorted()[0] ?? ''
}

/** The arms' figures, with times that compare their slices in pairs. */
export function inPairs(
  figures: Readonly<Record<string, Measured>>,
  slices: SlicesByArm,
  reference: string,
): Readonly<Record<string, Measured>> {
  const own = Object.entries(figures).flatMap(([label, { time }]) =>
    time === undefined ? [] : [[label, time] as const],
  )
  if (own.length < Object.keys(figures).length) return figures
  const times = pairedTimes(Object.fromEntries(own), slices, reference)
  return Object.fromEntries(
    Object.entries(figures).map(([label, measured]) => {
      const time = times[label]
      return [label, time === undefined ? measured : { ...measured, time }]
    }),
  )
}

/**
 * Times of a round's arms whose ratios are those of slices that ran one after the other.
 *
 * The two slices of a pair share what the machine did at that moment, so that the middle half of their ratios varies
 * less than the ratio of two means (bench/RESULTS.md has all that was tried, and what each is blind to). The
 * level, which is the mean of what the arms measured by themselves, says how long an iteration takes.
 *
 * @param seconds each arm's own mean, by its label
 * @param reference the label of the arm with which all others are compared
 * @returns the arms' times in seconds; their own means where a slice of one has no partner in another
 */
export function pairedTimes(
  seconds: Readonly<Record<string, number>>,
  slices: SlicesByArm,
  reference: string,
): Readonly<Record<string, number>> {
  const labels = Object.keys(seconds)
  const compared = slices[reference] ?? []
  const offsets = labels.map((label) => offsetOf(slices[label] ?? [], compared))
  if (!offsets.every((offset) => offset !== null)) return seconds
  if (Object.values(seconds).some((each) => !(each > 0))) return seconds
  const level = mean(Object.values(seconds).map(Math.log)) - mean(offsets)
  return Object.fromEntries(labels.map((label, i) => [label, Math.exp(level + (offsets[i] ?? 0))]))
}

function offsetOf(own: readonly number[], reference: readonly number[]): number | null {
  const ratios = logRatios(own, reference)
  return ratios === null ? null : midmean(ratios)
}

/** log(own / reference) of each pair; null where there are none, or a slice took no time by its clock. */
export function logRatios(
  own: readonly number[],
  reference: readonly number[],
): readonly number[] | null {
  if (own.length === 0 || own.length !== reference.length) return null
  const ratios = own.map((ms, i) => Math.log(ms / (reference[i] ?? Number.NaN)))
  return ratios.every(Number.isFinite) ? ratios : null
}
