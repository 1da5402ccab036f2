import type { Files } from '../platform/ports.ts'

/** Frameworks that benchmark files are told by. */
export type Framework = 'tinybench' | 'vitest' | 'node-bench' | 'mitata' | 'benchmark'

export interface BenchmarkFile {
  /** Relative to the project's directory, with forward slashes. */
  readonly path: string
  readonly framework: Framework
}

const extensions = '{js,mjs,cjs,ts,mts,cts,jsx,tsx}'
const places = [
  `**/*.{bench,benchmark}.${extensions}`,
  `**/{bench,benches,benchmark,benchmarks}/**/*.${extensions}`,
]
/** What a build leaves behind. */
const built = /(?:^|\/)(?:dist|build|out|lib-cov|coverage|vendor|\.[^/]+)\//
const mostFiles = 1000
const mostCharacters = 200_000

/** Files that look like benchmarks by their place, each with the framework that it imports; others are left out. */
export async function benchmarkFilesIn(
  directory: string,
  hasVitest: boolean,
  files: Files,
): Promise<readonly BenchmarkFile[]> {
  const paths = (await files.glob(places, directory)).filter((path) => !built.test(path))
  const found: BenchmarkFile[] = []
  for (const path of paths.slice(0, mostFiles)) {
    const text = (await files.readText(`${directory}/${path}`)).slice(0, mostCharacters)
    const framework = frameworkOf(text, path, hasVitest)
    if (framework !== null) found.push({ path, framework })
  }
  return found
}

/** By its imports; Vitest may also lend a file its `bench` without one. */
function frameworkOf(text: string, path: string, hasVitest: boolean): Framework | null {
  const imports = (name: string): boolean =>
    new RegExp(String.raw`(?:from\s*|import\s*|(?:require|import)\(\s*)['"]${name}['"]`).test(text)
  if (imports('tinybench')) return 'tinybench'
  if (imports('node:bench')) return 'node-bench'
  if (imports('mitata')) return 'mitata'
  if (imports('benchmark')) return 'benchmark'
  const isNamed = /\.(?:bench|benchmark)\.\w+$/.test(path)
  return hasVitest && isNamed && /\bbench\b/.test(text) ? 'vitest' : null
}
