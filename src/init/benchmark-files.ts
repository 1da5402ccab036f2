import type { FormatName } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import { textOf } from './text-of.ts'

/** Frameworks that benchmark files are told by. */
export type KnownFramework = 'tinybench' | 'vitest' | 'node-bench' | 'mitata' | 'benchmark'

export interface BenchmarkFile {
  /** Relative to the project's directory, with forward slashes. */
  readonly path: string
  readonly framework: KnownFramework
  /** The form in which it prints its results, where it prints them so that they can be read; null else. */
  readonly prints: FormatName | null
}

const extensions = '{js,mjs,cjs,ts,mts,cts,jsx,tsx}'
const places = [
  `**/*.{bench,benchmark}.${extensions}`,
  `**/{bench,benches,benchmark,benchmarks}/**/*.${extensions}`,
]
/** What a build leaves behind; the group is the folder's name. */
const built = /(?:^|\/)(dist|build|out|lib-cov|coverage|vendor|\.[^/]+)\//
const mostFiles = 1000
const mostCharacters = 200_000

export interface BenchmarkFiles {
  readonly found: readonly BenchmarkFile[]
  /** Copies in folders that a build makes, which look like benchmarks as well: paths, and each with its folder's name. */
  readonly built: ReadonlyMap<string, string>
}

/** Files that look like benchmarks by their place, each with the framework that it imports; others are left out. */
export async function benchmarkFilesIn(
  directory: string,
  hasVitest: boolean,
  files: Files,
): Promise<BenchmarkFiles> {
  const all = await files.glob(places, directory)
  const copies = new Map(
    all.flatMap((path) => {
      const [, folder] = built.exec(path) ?? []
      return folder === undefined ? [] : [[path, folder] as const]
    }),
  )
  const paths = all.filter((path) => !copies.has(path))
  const found: BenchmarkFile[] = []
  for (const path of paths.slice(0, mostFiles)) {
    const text = (await textOf(`${directory}/${path}`, files))?.slice(0, mostCharacters)
    if (text === undefined) continue
    const framework = frameworkOf(text, path, hasVitest)
    if (framework !== null) found.push({ path, framework, prints: printsAs(framework, text, path) })
  }
  return { found, built: copies }
}

/** mitata prints a table unless it is told otherwise; benchmark.js prints nothing by itself. A path stands in a shell line. */
function printsAs(framework: KnownFramework, text: string, path: string): FormatName | null {
  if (!/^[\w./-]+\.[cm]?js$/.test(path)) return null
  if (framework === 'mitata' && /format:\s*['"]json['"]/.test(text)) return 'mitata'
  const isText = /String\(\s*\w+\.target\s*\)|\.target\.toString\(\)/.test(text)
  return framework === 'benchmark' && isText ? 'benchmarkjs' : null
}

/** Tells a file's framework by its imports. Vitest may also lend a file its `bench` without one; it runs files of such names alone. */
function frameworkOf(text: string, path: string, hasVitest: boolean): KnownFramework | null {
  const imports = (name: string): boolean =>
    new RegExp(String.raw`(?:from\s*|import\s*|(?:require|import)\(\s*)['"]${name}['"]`).test(text)
  if (imports('tinybench')) return 'tinybench'
  if (imports('node:bench')) return 'node-bench'
  if (imports('mitata')) return 'mitata'
  if (imports('benchmark')) return 'benchmark'
  const isNamed = /\.(?:bench|benchmark)\.\w+$/.test(path)
  const isVitest = (hasVitest || imports('vitest')) && /\bbench\b/.test(text)
  return isNamed && isVitest ? 'vitest' : null
}
