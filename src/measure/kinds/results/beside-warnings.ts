import { formatTraits, type ParsedResults } from '../../../formats/index.ts'
import type { PreparedVersion, ResultsDefinition, Versions, Notice } from '../../../model/index.ts'
import type { Found } from '../../found/found.ts'

/** A version, what its suite holds and the files that say so. */
interface Read extends Found {
  readonly results: readonly ParsedResults[]
}

/** Warnings that only several versions' results together give rise to. */
export function besideWarnings(
  all: readonly Read[],
  { base }: Versions<PreparedVersion>,
  definition: ResultsDefinition,
): readonly Notice[] {
  const old = all.find(({ version }) => version === base)
  const heads = all.filter(({ version }) => version !== base)
  return [
    ...heads.flatMap((head) => (old === undefined ? [] : missing(old, head, definition))),
    ...otherCpus(all, definition),
  ]
}

/** A missing benchmark may have failed, if the tool leaves out failures without a word. */
function missing(old: Read, head: Read, { name, run }: ResultsDefinition): readonly Notice[] {
  if (old.contents.kind !== 'loaded' || head.contents.kind !== 'loaded') return []
  const { benchmarks, excused = {}, gap } = head.contents
  const silent = head.results
    .map(({ format }) => formatTraits(format))
    .find(({ failures }) => failures === 'missing' || (run === null && failures !== 'told'))
  if (silent === undefined || gap !== undefined) return []
  const there = new Set(benchmarks.map(({ id }) => id))
  const gone = old.contents.benchmarks.filter(({ id }) => !there.has(id) && !(id in excused))
  if (gone.length === 0) return []
  return [
    {
      code: 'results-missing',
      suite: name,
      tool: silent.tool,
      base: old.version.label,
      head: head.version.label,
      benchmarks: gone.map((benchmark) => benchmark.name),
    },
  ]
}

/** Tells when Go measured the versions on different numbers of CPUs, by the names' endings. */
function otherCpus(all: readonly Read[], { name }: ResultsDefinition): readonly Notice[] {
  const endings = new Map<string, string>()
  for (const { version, results } of all) {
    for (const { format, ending } of results)
      if (format === 'go' && !endings.has(ending)) endings.set(ending, version.label)
  }
  if (endings.size < 2) return []
  const each = [...endings].map(([ending, version]) => ({ version, ending }))
  return [{ code: 'results-cpus', suite: name, endings: each }]
}
