import type { PreparedVersion, Versions, Warning } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { suitesOf, type Found } from './found.ts'
import type { SuiteBook } from './suites.ts'

/** What the reader should know of the files that were looked into; each thing once. */
export function fileWarnings(found: readonly Found[]): Warning[] {
  const texts = new Set<string>()
  const warnings: Warning[] = []
  const warn = (code: string, message: string): void => {
    if (!texts.has(message)) warnings.push({ code, message })
    texts.add(message)
  }
  for (const { suite, contents } of found) {
    if (contents.kind === 'empty')
      warn('empty-suite', `${suite} adds no benchmark; it was left out.`)
    if (contents.kind !== 'loaded') continue
    contents.notes.forEach((note) => warn('benchmark-file', note))
    contents.warnings?.forEach(({ code, message }) => warn(code, message))
  }
  return warnings
}

/** A benchmark that itself changed measures something else than before: the reader has to know. */
export async function changedFiles(
  suites: readonly string[],
  book: SuiteBook,
  { base, heads }: Versions<PreparedVersion>,
  found: readonly Found[],
  ports: Ports,
): Promise<Warning[]> {
  if (base === null) return []
  const warnings: Warning[] = []
  for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
    const files = book.get(suite)?.filesOf(suite) ?? []
    const textIn = ({ directory }: PreparedVersion): Promise<readonly string[]> =>
      Promise.all(files.map((file) => ports.files.readText(`${directory}/${file}`)))
    const old = await textIn(base)
    for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
      const own = await textIn(head)
      if (own.every((text, i) => text === old[i])) continue
      const message = `${suite} itself differs between ${base.label} and ${head.label}: its changes may come from the benchmark, not from the code.`
      warnings.push({ code: 'benchmark-changed', message })
    }
  }
  return warnings
}
