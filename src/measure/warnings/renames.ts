import type { Benchmark, PreparedVersion, Rename, Versions, Notice } from '../../model/index.ts'

/** The benchmarks of one file in one version, and the names that the file has for those that were renamed, by ids. */
export interface NamesIn {
  readonly version: string
  readonly benchmarks: readonly Benchmark[]
  readonly formerNames: Readonly<Record<string, string>>
}

/**
 * Renames that did nothing, and look as if they should have. One that the base knows already by the new name is past:
 * it is there for the history.
 */
export function renameWarnings(
  found: readonly NamesIn[],
  { base, heads }: Versions<PreparedVersion>,
  renames: readonly Rename[],
): Notice[] {
  const ofBase = found.filter(({ version }) => version === base?.label)
  const inBase = namesIn(ofBase)
  const renamedInBase = new Set(ofBase.flatMap(presentNames))
  const labels = new Set(heads.map(({ label }) => label))
  const inHeads = namesIn(found.filter(({ version }) => labels.has(version)))
  return renames.flatMap(({ from, to }): Notice[] => {
    const unmatched = { code: 'rename-unmatched', from, to } as const
    if (!inHeads.has(to)) return [{ ...unmatched, why: 'not-in-heads' }]
    if (base === null || inBase.has(to) || renamedInBase.has(to)) return []
    return [{ ...unmatched, why: inBase.has(from) ? 'other-file' : 'not-in-base' }]
  })
}

function presentNames({ benchmarks }: NamesIn): string[] {
  return benchmarks.flatMap(({ id, name }) => [id, name])
}

/** As the files themselves have them: names and ids. */
function namesIn(found: readonly NamesIn[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ benchmarks, formerNames }) =>
      benchmarks.flatMap(({ id, name }) => {
        const was = formerNames[id]
        if (was === undefined) return [id, name]
        return [`${id.slice(0, id.length - name.length)}${was}`, was]
      }),
    ),
  )
}
