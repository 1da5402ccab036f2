import { quoted } from '../../../formats/index.ts'
import {
  bareName,
  metricOf,
  type Measured,
  type MetricName,
  type PreparedVersion,
  type Versions,
} from '../../../model/index.ts'
import type { Found } from '../../found/found.ts'
import type { Particulars, SuiteContents } from '../../found/suite-contents.ts'

type Loaded = Extract<SuiteContents, { readonly kind: 'loaded' }>

/** Results of heads that can be read, and cannot be held against the base's: they are failures of the head. */
export function besideFailures(
  all: readonly Found[],
  { base }: Versions<PreparedVersion>,
): readonly Found[] {
  const old = all.find(({ version }) => version === base)?.contents
  if (base === null || old?.kind !== 'loaded') return all
  return all.map((found) => {
    const { version, contents } = found
    if (version === base || contents.kind !== 'loaded') return found
    if (isCopy(old, contents)) {
      const message = `its results are those of ${base.label}, the same in every figure and file, so that only one of the two was measured. ${remedy}`
      return { ...found, contents: { kind: 'failed', message } }
    }
    const failed = { ...otherMetrics(old, contents, base.label), ...contents.failed }
    return { ...found, contents: { ...contents, failed } }
  })
}

const remedy =
  'Results files that are committed lie in every version alike: measure anew with `run`, or in `setup`.'

/** Whether all files of both have the same times, which no two measurements would: sizes and counts may well be the same. */
function isCopy(old: Loaded, head: Loaded): boolean {
  const [before, now] = [timesOf(old), timesOf(head)]
  const isSame =
    before.size === now.size &&
    [...before].every(([key, times]) => now.get(key)?.join() === times.join())
  return isSame && [...now.values()].some((times) => new Set(times).size >= fewestDifferent)
}

/** A tool that counts whole milliseconds may well write the same one twice. */
const fewestDifferent = 4

/** Times and rates in the order of their files, by benchmark and metric. */
function timesOf({ particulars }: Loaded): ReadonlyMap<string, readonly (number | undefined)[]> {
  const times = new Map<string, readonly (number | undefined)[]>()
  for (const [id, { metrics, recorded = [] }] of particulars ?? [])
    for (const name of metrics.measured.filter(isTimed))
      times.set(
        `${id}\n${name}`,
        recorded.map((figures: Measured) => figures[name]),
      )
  return times
}

function isTimed(name: MetricName): boolean {
  const { unit } = metricOf(name)
  return unit === 's' || unit.endsWith('/s')
}

/** Benchmarks that have figures in both, and none by which they could be compared. */
function otherMetrics(old: Loaded, head: Loaded, base: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...(head.particulars ?? [])].flatMap(([id, own]) => {
      const before = gatingOf(old.particulars?.get(id))
      const now = gatingOf(own)
      if (before.length === 0 || before.some((name) => now.includes(name))) return []
      const message = `has ${named(before)} in ${base}, and only ${named(now)} here: no metric is in both, so that nothing can be compared. Where it is to measure something else than before, give it a name of its own.`
      return [[id, message]]
    }),
  )
}

function gatingOf(own: Particulars | undefined): readonly MetricName[] {
  return own?.metrics.gating ?? []
}

/** With the units and directions, as nothing else may differ. */
function named(names: readonly MetricName[]): string {
  const each = names.slice(0, mostNamed).map((name) => {
    const { unit, better } = metricOf(name)
    return `${quoted(bareName(name))} (${unit === '' ? '' : `${unit}, `}${better} is better)`
  })
  const more = names.length - each.length
  return [...each, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

const mostNamed = 3
