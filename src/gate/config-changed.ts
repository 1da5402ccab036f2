import { isAbsolute, join, relative } from 'node:path'
import { configFileNames, type Config } from '../config/index.ts'
import type { PreparedVersion, Versions, Notice } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'

/**
 * A change of the configuration can make a gate that nothing fails: the reader has to know, as of a benchmark that itself
 * was changed.
 *
 * @param named the config file that the user has named; null for the usual ones
 */
export async function configWarnings(
  { base, heads }: Versions<PreparedVersion>,
  named: string | null,
  { rules }: Pick<Config, 'rules'>,
  files: Files,
): Promise<readonly Notice[]> {
  const [head] = heads
  if (base === null || head === undefined || isWithoutConfig(base)) return []
  const changed: string[] = []
  for (const name of named === null ? configFileNames : namesOf(named, head)) {
    const [then, now] = [base, head].map(({ directory }) => textOf(join(directory, name), files))
    if ((await then) !== (await now)) changed.push(name)
  }
  if (changed.length === 0) return []
  const ignoring = rules.filter(({ ignore }) => ignore !== undefined).length
  return [{ code: 'config-changed', files: changed, base: base.label, head: head.label, ignoring }]
}

/** Releases and results have none. */
function isWithoutConfig({ source }: PreparedVersion): boolean {
  return source.kind === 'npm' || source.kind === 'results'
}

/** Outside of the project it belongs to no version. */
function namesOf(named: string, { directory }: PreparedVersion): readonly string[] {
  const name = isAbsolute(named) ? relative(directory, named) : named
  return name.startsWith('..') || isAbsolute(name) ? [] : [name]
}

async function textOf(path: string, files: Files): Promise<string | null> {
  return (await files.exists(path)) ? files.readText(path) : null
}
