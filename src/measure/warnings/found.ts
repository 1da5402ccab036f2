import type { PreparedVersion, Versions, Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { suitesOf, type Found } from '../found/found.ts'
import type { SuiteBook } from '../suites.ts'

/** What the reader should know of the files that were looked into; each thing once. */
export function fileWarnings(found: readonly Found[]): Notice[] {
  const warnings = found.flatMap(({ suite, contents }): readonly Notice[] => {
    if (contents.kind === 'empty') return [{ code: 'empty-suite', suite }]
    if (contents.kind !== 'loaded') return []
    const notes = contents.notes.map((note) => ({ code: 'benchmark-file', note }) as const)
    return [...notes, ...(contents.warnings ?? [])]
  })
  return [...new Map(warnings.map((each) => [JSON.stringify(each), each])).values()]
}

/** A benchmark that itself changed measures something else than before: the reader has to know. */
export async function changedFiles(
  suites: readonly string[],
  book: SuiteBook,
  { base, heads }: Versions<PreparedVersion>,
  found: readonly Found[],
  ports: Ports,
): Promise<Notice[]> {
  if (base === null) return []
  const warnings: Notice[] = []
  for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
    const files = book.get(suite)?.filesOf(suite) ?? []
    const textIn = ({ directory }: PreparedVersion): Promise<readonly string[]> =>
      Promise.all(files.map((file) => ports.files.readText(`${directory}/${file}`)))
    const old = await textIn(base)
    for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
      const own = await textIn(head)
      if (own.every((text, i) => text === old[i])) continue
      warnings.push({ code: 'benchmark-changed', suite, base: base.label, head: head.label })
    }
  }
  return warnings
}
