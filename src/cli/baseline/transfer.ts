import { resolve } from 'node:path'
import { GateError } from '../../errors.ts'
import type { Notice } from '../../model/index.ts'
import { newestRun } from './newest-run.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'

/** Writes what is kept of a branch's newest commit to one file: its figures, and its checkout where there is one. */
export async function exportPage(
  branch: string,
  file: string,
  keeper: Keeper,
  means: Means,
): Promise<BaselinePage> {
  const { key, run } = await newestRun(branch, keeper, means)
  const { entryKey, exportEntries } = means.engine
  const keys = [key, entryKey('tree', run.manifest)]
  const path = resolve(means.directory, file)
  const exported = await exportEntries(keys, path, keeper.storage, means.ports)
  const failed = exported.flatMap(({ key: each, outcome }) =>
    outcome.kind === 'unreachable' ? [{ key: each, reason: outcome.message }] : [],
  )
  if (failed.length > 0) throw new GateError({ code: 'export-incomplete', failed })
  const written = exported.filter(({ outcome }) => outcome.kind === 'found')
  const what = written.length === 1 ? 'its figures' : 'its figures and its checkout'
  const text = `${run.manifest.branch} at ${run.manifest.commit.slice(0, 7)}: ${what} written to ${file}`
  return { text, data: written.map((each) => each.key), warnings: [] }
}

/** Takes in what such a file holds. */
export async function importPage(
  file: string,
  { storage }: Keeper,
  { engine: { importEntries }, directory, ports }: Means,
): Promise<BaselinePage> {
  const imported = await importEntries(resolve(directory, file), storage, ports)
  const taken = imported.filter(({ outcome }) => outcome.kind === 'saved')
  const known = imported.filter(({ outcome }) => outcome.kind === 'exists')
  const warnings = imported.flatMap(({ key, outcome }): Notice[] =>
    outcome.kind === 'refused' || outcome.kind === 'unreachable'
      ? [{ code: 'not-imported', key, reason: outcome.message }]
      : [],
  )
  const also = known.length === 0 ? '' : `, ${known.length} were there already`
  const text = `${taken.length} entries taken into ${storage.title}${also}`
  return { text, data: imported, warnings }
}
