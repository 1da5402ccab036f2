/** Looks that were never made: files, and which of their functions ran. */
import { noUse, type UseCounts } from '../../src/model/index.ts'
import { nodeFields, maybe, nameOf } from '../../src/reach/nodes.ts'
import { syntaxOf } from '../../src/reach/syntax.ts'
import type { LookedFile, CodeStretch } from '../../src/worker/cover/looked.ts'

export interface Told {
  /** Texts by their paths. */
  readonly files: Readonly<Record<string, string>>
  /** Names of functions that ran while the files were loaded, each file itself included. */
  readonly atLoad?: readonly string[]
  /** Parts of these that did not run then, as they stand in the text; left out where that was not looked at. */
  readonly skipped?: Readonly<Record<string, readonly string[]>>
  /** Names of functions that the benchmarks ran, by their ids. */
  readonly benchmarks?: Readonly<Record<string, readonly string[]>>
  /** What was read in these stretches: of a benchmark by its id, at load by an empty one. */
  readonly read?: Readonly<Record<string, CodeStretch['read']>>
  readonly unseen?: Readonly<Record<string, CodeStretch['unseen']>>
  /** What was used beside the benchmarks, and by a call of each. */
  readonly used?: Readonly<Record<string, Partial<UseCounts>>>
  /** Files that imports find, by the importing path and the specifier. */
  readonly resolved?: LookedFile['resolved']
  readonly threw?: string
}

export function looked(told: Told): LookedFile {
  const scripts = Object.entries(told.files).map(([path, text]) => ({ path, text }))
  const places = new Map<string, CodeStretch['ran'][number]>()
  scripts.forEach(({ text }, script) => {
    for (const { node, start, end } of syntaxOf(text)?.all ?? []) {
      const id = maybe(nodeFields(node)['id'])
      if (id !== null) places.set(nameOf(id), [script, start, end, nameOf(id)])
    }
  })
  const ranBy = (names: readonly string[] = []): CodeStretch['ran'] =>
    names.map((name) => {
      const place = places.get(name)
      if (place === undefined) throw new Error(`there is no function ${name}`)
      return place
    })
  const partsOf = new Map(Object.entries(told.skipped ?? {}))
  const atLoad = ranBy(told.atLoad).map(
    ([script, start, end, name]): CodeStretch['ran'][number] => {
      const skipped = partsOf.get(name)?.map((part) => {
        const from = scripts[script]?.text.indexOf(part, start) ?? -1
        if (from < 0) throw new Error(`${name} has no ${part}`)
        return [from, from + part.length] as const
      })
      return [script, start, end, name, skipped ?? (told.skipped && [])]
    },
  )
  const whole = scripts.map(
    ({ text }, script) => [script, 0, text.length, '', told.skipped && []] as const,
  )
  const stretch = (benchmark: string | null, ran: CodeStretch['ran']): CodeStretch => ({
    benchmark,
    ran,
    read: told.read?.[benchmark ?? ''] ?? [],
    unseen: told.unseen?.[benchmark ?? ''] ?? [],
    calls: benchmark === null ? 0 : 100,
    used: { ...noUse, ...told.used?.[benchmark ?? ''] },
  })
  return {
    version: 2,
    scripts,
    stretches: [
      stretch(null, [...whole, ...atLoad]),
      ...Object.entries(told.benchmarks ?? {}).map(([id, names]) => stretch(id, ranBy(names))),
    ],
    resolved: [
      ...scripts.map(({ path }) => ['/worker.js', path, path] as const),
      ...(told.resolved ?? []),
    ],
    threw: told.threw ?? null,
  }
}
