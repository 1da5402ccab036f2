import type { Files } from '../platform/ports.ts'
import { behaviourOf, type Behaviour } from './behaviour.ts'
import { resolvedIn } from './relative-import.ts'
import { textOf } from './text-of.ts'

/** Frameworks that benchmark files are told by, in the order in which a file that imports several is one of theirs. */
const frameworks = {
  tinybench: 'tinybench',
  'node:bench': 'node-bench',
  mitata: 'mitata',
  benchmark: 'benchmarkjs',
} as const

export type KnownFramework = (typeof frameworks)[keyof typeof frameworks] | 'vitest' | 'deno-bench'

export interface BenchmarkFile {
  /** Relative to the project's directory, with forward slashes. */
  readonly path: string
  readonly framework: KnownFramework
}

const extensions = '{js,mjs,cjs,ts,mts,cts,jsx,tsx}'
const folders = '{bench,benches,benchmark,benchmarks,__benchmarks__,perf,performance}'
const words = '{bench,benchmark,benchmarks,perf}'
const places = [
  `**/*.{bench,benchmark,perf}.${extensions}`,
  `**/${words}.${extensions}`,
  `**/${words}[-_]*.${extensions}`,
  `**/*[-_]${words}.${extensions}`,
  `**/${folders}/**/*.${extensions}`,
]
/** What a build leaves behind; the group is the folder's name. */
const built = /(?:^|\/)(dist|build|out|lib-cov|coverage|vendor|\.[^/]+)\//
const notBenchmarks = /\.d\.[cm]?ts$|\.(?:test|spec)\.\w+$/
const mostFiles = 1000
const mostCharacters = 200_000

export interface BenchmarkFiles {
  readonly found: readonly BenchmarkFile[]
  /** Files in the same places that are no benchmarks: what they share, and what runs them. */
  readonly others: readonly string[]
  /** Copies in folders that a build makes, which look like benchmarks as well: paths, and each with its folder's name. */
  readonly built: ReadonlyMap<string, string>
}

/** Files in places where benchmarks are kept, judged by what they do. */
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
  const paths = all.filter((path) => !copies.has(path) && !notBenchmarks.test(path))
  const behaviours = new Map<string, Behaviour>()
  for (const path of paths.slice(0, mostFiles)) {
    const text = (await textOf(`${directory}/${path}`, files))?.slice(0, mostCharacters)
    if (text !== undefined) behaviours.set(path, behaviourOf(text))
  }
  const found = benchmarksAmong(behaviours, hasVitest)
  const isFound = new Set(found.map(({ path }) => path))
  return { found, others: paths.filter((path) => !isFound.has(path)), built: copies }
}

/**
 * Which of the files add benchmarks when they are run. What others import something from is a part of those; what makes a
 * Bench and adds nothing to it measures files that take one.
 */
function benchmarksAmong(
  behaviours: ReadonlyMap<string, Behaviour>,
  hasVitest: boolean,
): readonly BenchmarkFile[] {
  const isPart = new Set(
    [...behaviours].flatMap(([path, { imports }]) =>
      imports.flatMap(({ specifier, binds }) =>
        binds ? resolvedIn(behaviours, path, specifier) : [],
      ),
    ),
  )
  const hasTakers = [...behaviours.values()].some(({ takesBench }) => takesBench)
  return [...behaviours].flatMap(([path, behaviour]): BenchmarkFile[] => {
    const file = (framework: KnownFramework): BenchmarkFile[] => [{ path, framework }]
    if (behaviour.takesBench) return file('tinybench')
    if (isPart.has(path)) return []
    if (behaviour.benchesDeno) return file('deno-bench')
    const framework = frameworkOf(path, behaviours)
    if (framework === null) return isVitests(path, behaviour, hasVitest) ? file('vitest') : []
    const isEntry = framework === 'tinybench' && !behaviour.calls.has('.add') && hasTakers
    return isEntry || !adds(behaviour) ? [] : file(framework)
  })
}

/** The framework that a file imports, by itself or by way of those that it imports something from. */
function frameworkOf(
  path: string,
  behaviours: ReadonlyMap<string, Behaviour>,
  seen = new Set<string>(),
): Exclude<KnownFramework, 'vitest' | 'deno-bench'> | null {
  const imports = behaviours.get(path)?.imports ?? []
  for (const [name, framework] of Object.entries(frameworks))
    if (imports.some(({ specifier }) => specifier === name)) return framework
  seen.add(path)
  for (const { specifier } of imports.filter(({ binds }) => binds))
    for (const other of resolvedIn(behaviours, path, specifier)) {
      const framework = seen.has(other) ? null : frameworkOf(other, behaviours, seen)
      if (framework !== null) return framework
    }
  return null
}

/** By what a framework is given benchmarks, where that is a method. */
const adding: Readonly<Record<string, string>> = { tinybench: '.add', benchmark: '.add' }

/** One that has the framework, or its benchmarks, from another file of the project may leave adding to that. */
function adds({ imports, calls }: Behaviour): boolean {
  const isWhole = imports.every(({ specifier, binds }) => !binds || !specifier.startsWith('.'))
  const method = imports.flatMap(({ specifier }) => adding[specifier] ?? [])[0]
  return isWhole && method !== undefined ? calls.has(method) : calls.size > 0
}

/** Vitest may lend a file its `bench` without an import; it runs files of such names alone. */
function isVitests(path: string, { imports, names }: Behaviour, hasVitest: boolean): boolean {
  const isNamed = /\.(?:bench|benchmark)\.\w+$/.test(path)
  const isOwn = hasVitest || imports.some(({ specifier }) => specifier === 'vitest')
  return isNamed && isOwn && names.has('bench')
}
