import type { Files } from '../platform/ports.ts'
import { behaviourOf } from './behaviour.ts'
import type { ProjectManifest } from './manifest.ts'
import { plainNode, scriptLine, type PackageManager } from './package-manager.ts'
import { resolvedIn } from './relative-import.ts'
import { textOf } from './text-of.ts'

/** A script of the manifest that measures something by its name, and what can be made of it. */
export type BenchmarkScript = { readonly name: string; readonly line: string } & (
  | { readonly kind: 'command'; readonly run: string }
  /** It drives a server by a load tool: the server can be started, and driven by the gate. */
  | { readonly kind: 'load'; readonly load: LoadScript }
  /** It cannot be measured as a whole; a clause that says why. */
  | { readonly kind: 'passed-over'; readonly why: string }
)

export interface LoadScript {
  readonly tool: string
  /** The line that starts the server. */
  readonly server: string
  readonly path: string
  /** The one that the tool asks; null where it names none. */
  readonly port: number | null
  readonly connections: number
}

const names = /^(?:bench|benchmark|benchmarks|perf)(?:[:-][\w:.-]+)?$/

export function benchmarkScriptsOf(
  manifest: ProjectManifest,
  packageManager: PackageManager,
  directory: string,
  files: Files,
): Promise<readonly BenchmarkScript[]> {
  const scripts = [...manifest.scripts].filter(([name]) => names.test(name))
  return Promise.all(
    scripts.map(async ([name, line]): Promise<BenchmarkScript> => {
      const whole = expanded(line, manifest.scripts)
      const load = loadOf(line)
      if (load !== null) return { name, line, kind: 'load', load }
      const why =
        fixedTime(whole) ??
        notInstalled(whole, packageManager, manifest) ??
        (await timedFramework(whole, directory, files))
      if (why !== null) return { name, line, kind: 'passed-over', why }
      return { name, line, kind: 'command', run: runOf(name, line, manifest, packageManager) }
    }),
  )
}

/** With the lines of the scripts that it starts. */
function expanded(line: string, scripts: ReadonlyMap<string, string>, depth = 0): string {
  const started = line.matchAll(/\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g)
  const lines = [...started].flatMap(([, name = '']) => {
    const other = scripts.get(name)
    return other === undefined || depth > 3 ? [] : [expanded(other, scripts, depth + 1)]
  })
  return [line, ...lines].join('\n')
}

/** Before the name of a program, in a shell line or in a line that is a word of one. */
const start = String.raw`(?:^|[\s"'&|;(])`
const loadTools = new RegExp(
  String.raw`${start}(autocannon|wrk2?|oha|bombardier|k6|artillery|h2load|siege|vegeta)\s`,
  'm',
)

/** What runs as long as it is told: a slower version takes as long as a faster one, and does less. */
function fixedTime(line: string): string | null {
  if (new RegExp(String.raw`${start}branchcmp\s`, 'm').test(line))
    return 'branchcmp changes branches by itself, and compares them in its own way'
  const [, tool] = loadTools.exec(line) ?? []
  if (tool !== undefined)
    return `${tool} drives a server for a fixed time, in which a slower version only answers less often. Measure the server itself: a suite of the kind http`
  if (/\bvitest\s+bench\b/.test(line))
    return 'Vitest runs benchmarks for a fixed time: its files are measured by themselves where they are named .bench, in a suite of the kind vitest'
  return null
}

/** The workflow installs Node.js and the package manager. */
function notInstalled(
  line: string,
  packageManager: PackageManager,
  { dependencies }: ProjectManifest,
): string | null {
  for (const program of ['bun', 'deno']) {
    const isThere = packageManager.name === program || dependencies.has(program)
    if (!isThere && new RegExp(String.raw`${start}${program}x?\s`, 'm').test(line))
      return `${program} is neither the project's package manager nor one of its packages, so that the workflow would not have it`
  }
  return null
}

const frameworks: Readonly<Record<string, string>> = {
  tinybench: 'tinybench',
  mitata: 'mitata',
  benchmark: 'benchmark.js',
  benny: 'benny',
  'node:bench': 'node:bench',
  cronometro: 'cronometro',
}
const mostFiles = 50

/** A program that runs a framework takes as long as that says, whatever it measures. */
async function timedFramework(
  line: string,
  directory: string,
  files: Files,
): Promise<string | null> {
  const started = line.matchAll(/\b(?:node|tsx|bun|ts-node)\s+(?:-\S+\s+)*(?:\.\/)?([\w./-]+)/g)
  const open = [...started].flatMap(([, path = '']) => (isInside(path) ? [path] : []))
  const seen = new Set<string>()
  while (open.length > 0 && seen.size < mostFiles) {
    const file = await readAs(open.shift() ?? '', directory, files)
    if (file === null || seen.has(file.path)) continue
    seen.add(file.path)
    for (const { specifier } of behaviourOf(file.text).imports) {
      const framework = frameworks[specifier]
      if (framework !== undefined)
        return `${file.path} has ${framework} measure for a fixed time, whatever a version takes`
      // Every file may be there: which of them is, the reading tells.
      open.push(...resolvedIn(inside, file.path, specifier))
    }
  }
  return null
}

const inside = { has: isInside }

function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.startsWith('..')
}

async function readAs(
  path: string,
  directory: string,
  files: Files,
): Promise<{ readonly path: string; readonly text: string } | null> {
  const stem = path.replace(/\/$/, '')
  const typed = stem.replace(/\.([cm]?)js$/, '.$1ts')
  const others = ['js', 'mjs', 'cjs', 'ts', 'mts'].flatMap((ending) => [
    `${stem}.${ending}`,
    `${stem}/index.${ending}`,
  ])
  for (const each of [stem, typed, ...others]) {
    const text = await textOf(`${directory}/${each}`, files)
    if (text !== null) return { path: each, text }
  }
  return null
}

/** A build before it is a part of what makes a checkout ready, and not of what is timed. */
function runOf(
  name: string,
  line: string,
  { scripts }: ProjectManifest,
  packageManager: PackageManager,
): string {
  const build = /^(?:npm|pnpm|yarn|bun)(?: run)? build\s*&&\s*/
  const rest = scripts.has('build') ? line.replace(build, '') : line
  return plainNode(rest) ? rest : scriptLine(packageManager, name)
}

const autocannon =
  /\bautocannon\s+((?:-\S+\s+\S+\s+)*)(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])?(?::(\d+))?(\/[^\s"'\\]*)?/

/** A server of Node.js and autocannon side by side, as `concurrently` starts them. */
function loadOf(line: string): LoadScript | null {
  const [, server = ''] = /["'](?:cross-env \S+ )?(node\s+[\w./ -]+?)\s*["']/.exec(line) ?? []
  const [asked = '', flags = '', port, path = '/'] = autocannon.exec(line) ?? []
  const isPlain = asked !== '' && !/-[miHbFTO]\b|--(?:method|body|input|headers?)/.test(line)
  if (server === '' || !isPlain) return null
  const [, connections = '10'] = /(?:-c|--connections)[ =](\d+)/.exec(flags) ?? []
  return {
    tool: 'autocannon',
    server,
    path,
    port: port === undefined ? null : Number(port),
    connections: Number(connections),
  }
}
