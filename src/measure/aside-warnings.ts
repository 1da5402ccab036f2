import type { Warning } from '../model/index.ts'
import type { Aside } from './asides.ts'

type Of<Kind extends Aside['kind']> = Extract<Aside, { readonly kind: Kind }>

/** Warnings of what rounds saw beside the figures: files that fail, threads that run on, benchmarks that build on others. */
export function asideWarnings(asides: readonly Aside[]): Warning[] {
  const threw = asides.filter((each) => each.kind === 'threw')
  const outside = asides.filter((each) => each.kind === 'outside')
  const uneven = asides.filter((each) => each.kind === 'uneven')
  const late = asides.filter((each) => each.kind === 'not-found')
  const needy = asides.filter((each) => each.kind === 'needs-earlier')
  return [
    ...[...Map.groupBy(threw, ({ suite, arm }) => `${arm} ${suite}`).values()].flatMap(fileFailed),
    ...[...Map.groupBy(outside, ({ id }) => id)].flatMap(([id, own]) => busyOutside(id, own)),
    ...[...Map.groupBy(uneven, ({ id }) => id)].flatMap(([id, own]) => unevenSlices(id, own)),
    ...(late.length === 0 ? [] : [foundLate(new Set(late.map(({ id }) => id)))]),
    ...(needy.length === 0 ? [] : [needsEarlier(new Set(needy.map(({ id }) => id)))]),
  ]
}

function fileFailed(rounds: readonly Of<'threw'>[]): Warning[] {
  const [first] = rounds
  if (first === undefined) return []
  const [why] = first.message.split('\n')
  const times = rounds.length === 1 ? 'one round' : `${rounds.length} rounds`
  const message = `${first.suite}: in ${times} of ${first.arm} the file failed after its benchmarks, or some of them, had been measured (${why}). What was measured counts.`
  return [{ code: 'file-failed', message }]
}

/** What waiting itself takes does not count, but for some of it. */
const mostOutside = 0.1

/** Of a few short slices the shares are chance. */
const fewestWaited = 0.02

function busyOutside(id: string, rounds: readonly Of<'outside'>[]): Warning[] {
  const arms = [...Map.groupBy(rounds, ({ arm }) => arm)].map(([arm, own]) => {
    const cpu = own.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)
    const waited = own.reduce((sum, { waitedSeconds }) => sum + waitedSeconds, 0)
    return { arm, share: waited >= fewestWaited ? cpu / waited : 0 }
  })
  if (arms.every(({ share }) => share <= mostOutside)) return []
  const shares = arms.map(({ arm, share }) => `${Math.round(share * 100)} % in ${arm}`)
  const message = `${id}: its process used the processor while it was not its turn: for ${shares.join(', ')} of that time. A thread, or work that nobody waits for, runs on. All versions share the CPU, so it slows them alike and \`time\` does not show it: see \`cpu\`.`
  return [{ code: 'busy-outside-slices', message }]
}

function unevenSlices(id: string, rounds: readonly Of<'uneven'>[]): Warning[] {
  const [first] = rounds
  if (first === undefined) return []
  const { shortest, longest } = first
  const message = `${id}: one arm takes ${Math.round(longest / shortest)} times as long as another, and both run the same number of iterations in turn, so that slices were from ${milliseconds(shortest)} to ${milliseconds(longest)} long. How large the difference is, is less exact than usual.`
  return [{ code: 'uneven-slices', message }]
}

function milliseconds(seconds: number): string {
  return `${Number((seconds * 1000).toPrecision(2))} ms`
}

function foundLate(ids: ReadonlySet<string>): Warning {
  const message = `${naming(ids)}: not there when the file was read, where all results are 1 ms, and only while others were measured, so that nothing of it was compared. Add each benchmark whatever the times of others are.`
  return { code: 'found-late', message }
}

const mostNamed = 3

function naming(ids: ReadonlySet<string>): string {
  const others = ids.size > mostNamed ? ` and ${ids.size - mostNamed} more` : ''
  return [...ids].slice(0, mostNamed).join(', ') + others
}

function needsEarlier(ids: ReadonlySet<string>): Warning {
  const fails = ids.size === 1 ? 'fails' : 'fail'
  const message = `${naming(ids)} ${fails} unless benchmarks that come earlier in the file have run, so those were run for a moment as well. Set up in \`beforeAll\` what each benchmark needs.`
  return { code: 'needs-earlier', message }
}
