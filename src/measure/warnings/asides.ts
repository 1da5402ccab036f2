import type { Notice } from '../../model/index.ts'
import type { Aside } from '../asides.ts'

type Of<Kind extends Aside['kind']> = Extract<Aside, { readonly kind: Kind }>

/** Warnings of what rounds saw beside the figures: files that fail, threads that run on, benchmarks that build on others. */
export function asideWarnings(asides: readonly Aside[]): Notice[] {
  const threw = asides.filter((each) => each.kind === 'threw')
  const outside = asides.filter((each) => each.kind === 'outside')
  const uneven = asides.filter((each) => each.kind === 'uneven')
  const late = asides.filter((each) => each.kind === 'not-found')
  const fixed = asides.filter((each) => each.kind === 'fixed-time')
  const needy = asides.filter((each) => each.kind === 'needs-earlier')
  return [
    ...[...Map.groupBy(threw, ({ suite, arm }) => `${arm} ${suite}`).values()].flatMap(fileFailed),
    ...[...Map.groupBy(outside, ({ id }) => id)].flatMap(([id, own]) => busyOutside(id, own)),
    ...[...Map.groupBy(uneven, ({ id }) => id)].flatMap(([id, own]) => unevenSlices(id, own)),
    ...[...Map.groupBy(fixed, ({ id }) => id)].flatMap(([id, own]) => fixedTime(id, own)),
    ...(late.length === 0 ? [] : [{ code: 'found-late', benchmarks: idsOf(late) } as const]),
    ...(needy.length === 0 ? [] : [{ code: 'needs-earlier', benchmarks: idsOf(needy) } as const]),
  ]
}

function idsOf(asides: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(asides.map(({ id }) => id))]
}

function fileFailed(rounds: readonly Of<'threw'>[]): Notice[] {
  const [first] = rounds
  if (first === undefined) return []
  const { suite, arm: version, message } = first
  const [reason = ''] = message.split('\n')
  return [{ code: 'file-failed', suite, version, rounds: rounds.length, reason }]
}

/** What waiting itself takes does not count, but for some of it. */
const mostOutside = 0.1

/** The least time that has to be waited: the shares of a few short slices are chance. */
const fewestWaited = 0.02

function busyOutside(id: string, rounds: readonly Of<'outside'>[]): Notice[] {
  const shares = [...Map.groupBy(rounds, ({ arm }) => arm)].map(([version, own]) => {
    const cpu = own.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)
    const waited = own.reduce((sum, { waitedSeconds }) => sum + waitedSeconds, 0)
    return { version, share: waited >= fewestWaited ? cpu / waited : 0 }
  })
  if (shares.every(({ share }) => share <= mostOutside)) return []
  return [{ code: 'busy-outside-slices', benchmark: id, shares }]
}

function fixedTime(id: string, rounds: readonly Of<'fixed-time'>[]): Notice[] {
  const [first] = rounds
  const isFixed = rounds.every(({ seconds }) => seconds !== null && seconds === first?.seconds)
  if (!isFixed || typeof first?.seconds !== 'number') return []
  return [{ code: 'fixed-time', benchmark: id, seconds: first.seconds }]
}

function unevenSlices(id: string, rounds: readonly Of<'uneven'>[]): Notice[] {
  const [first] = rounds
  if (first === undefined) return []
  const { shortest, longest } = first
  return [{ code: 'uneven-slices', benchmark: id, shortest, longest }]
}
