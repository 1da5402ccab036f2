import { join, resolve } from 'node:path'
import type { PreparedVersion, SuiteDefinition, Versions, Notice } from '../model/index.ts'
import { benchmarkFiles } from '../model/index.ts'
import type { Files, Ports } from '../platform/ports.ts'
import { lendFiles } from './lend-files.ts'
import { unpublishedImports } from './unpublished-imports.ts'

/**
 * Gives releases of the project what benchmarks need and packages are published without: the benchmark files, the folders
 * that are called after benchmarks, and the configuration that they run with. They come from the first version that is
 * no release, heads before the base, or else from the working tree.
 *
 * Nothing that was published is replaced, and nothing else is lent: a file of the code that came along would be measured
 * in the place of the published one, and nobody would notice.
 */
export async function lendToReleases(
  { base, heads }: Versions<PreparedVersion>,
  suites: readonly SuiteDefinition[],
  workingDirectory: string,
  { files, console }: Pick<Ports, 'files' | 'console'>,
): Promise<readonly Notice[]> {
  const versions = base === null ? heads : [...heads, base]
  const lender = versions.find((version) => !isRelease(version))?.directory
  const from = lender ?? resolve(workingDirectory)
  const warnings: Notice[] = []
  for (const { label, directory } of versions.filter(isRelease)) {
    const lent = await lacking(await files.glob(lendable(suites), from), directory, files)
    if (lent.length === 0) continue
    await lendFiles(lent, from, directory, files)
    console.info(`${label} has no ${shown(lent)}: lent to it.`)
    warnings.push(...(await unpublishedImports(lent, label, { from, directory }, files)))
  }
  return warnings
}

function isRelease({ source }: PreparedVersion): boolean {
  return source.kind === 'npm' && source.as === 'project'
}

const folders = '**/{bench,benches,benchmark,benchmarks,perf,__bench__,__benchmarks__}/**'

function lendable(suites: readonly SuiteDefinition[]): readonly string[] {
  const configs = suites.flatMap((suite) => (suite.kind === 'vitest' ? (suite.config ?? []) : []))
  return [...benchmarkFiles(suites), ...configs, folders, '{vite,vitest}.*', 'tsconfig*.json']
}

async function lacking(
  paths: readonly string[],
  directory: string,
  files: Files,
): Promise<readonly string[]> {
  const there = await Promise.all(paths.map((path) => files.exists(join(directory, path))))
  return paths.filter((_, i) => there[i] === false)
}

function shown(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  return others.length === 0 ? first : `${first} and ${others.length} more`
}
