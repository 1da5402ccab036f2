/** Packages that a workload of ours uses, as two versions that differ in what is planted. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, workloads } from '../measured.ts'

export interface Pair {
  readonly base: string
  readonly head: string
  readonly suite: string
  /** Of the workload's benchmark. */
  readonly id: string
  remove(): void
}

/** Names of workloads that use one package each. */
export function caseNames(): string[] {
  return readdirSync(join(workloads, 'cases')).map((name) => name.replace('.mjs', ''))
}

/** The packages that a workload imports by name. */
function packagesOf(name: string): readonly string[] {
  const text = readFileSync(join(workloads, 'cases', `${name}.mjs`), 'utf8')
  return [...text.matchAll(/from '((?:@[^/']+\/)?[^./'][^/']*)/g)].flatMap(([, found = '']) =>
    found.startsWith('node:') ? [] : [found],
  )
}

export const suite = 'planted.bench.mjs'

/** Two directories with a workload and copies of its packages; others are shared. */
export function pairOf(name: string): Pair {
  const place = mkdtempSync(join(tmpdir(), 'benchgate-reach-'))
  const [base, head] = ['base', 'head'].map((version) => {
    const directory = join(place, version)
    mkdirSync(join(directory, 'cases'), { recursive: true })
    for (const each of readdirSync(workloads))
      if (/^(?:fixtures|fixture\.mjs|readings.*)$/.test(each))
        cpSync(join(workloads, each), join(directory, each), { recursive: true })
    cpSync(join(workloads, 'cases', `${name}.mjs`), join(directory, 'cases', `${name}.mjs`))
    writeFileSync(join(directory, suite), benchOf(name))
    const own = new Set(packagesOf(name))
    mkdirSync(join(directory, 'node_modules'))
    for (const each of own)
      cpSync(installed(each), join(directory, 'node_modules', each), {
        recursive: true,
        dereference: true,
      })
    for (const each of dependencies([...own], 'tinybench')) {
      const target = join(directory, 'node_modules', each)
      if (existsSync(target) || !existsSync(installed(each))) continue
      mkdirSync(join(target, '..'), { recursive: true })
      symlinkSync(installed(each), target)
    }
    return directory
  })
  if (base === undefined || head === undefined) throw new Error('there are two versions')
  const remove = (): void => rmSync(place, { recursive: true, force: true })
  return { base, head, suite, id: `${suite} > own`, remove }
}

/** The workloads have packages of their own; tinybench is the project's. */
function installed(name: string): string {
  const own = join(workloads, 'node_modules', name)
  return existsSync(own) ? own : join(root, 'node_modules', name)
}

/** What the packages need, and what those need. */
function dependencies(names: readonly string[], ...more: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(more)
  const waiting = [...names]
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const manifest = join(installed(name), 'package.json')
    if (!existsSync(manifest)) continue
    const { dependencies: needed = {} }: { readonly dependencies?: object } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    )
    for (const each of Object.keys(needed)) {
      if (found.has(each)) continue
      found.add(each)
      waiting.push(each)
    }
  }
  return found
}

function benchOf(name: string): string {
  return `import { Bench } from 'tinybench'
import { run } from './cases/${name}.mjs'
const bench = new Bench()
bench.add('own', run)
await bench.run()
`
}

/** A program that says, without any inspector, whether what is planted runs: at load, and in calls of the workload. */
export function truthOf(directory: string, name: string): string {
  const file = pathToFileURL(join(directory, 'cases', `${name}.mjs`)).href
  return `let hits = 0
globalThis.planted = () => void hits++
const { run } = await import(${JSON.stringify(file)})
const load = hits
hits = 0
const begun = performance.now()
for (let calls = 0; calls < 3000 && performance.now() - begun < 600; calls++) await run()
console.log(JSON.stringify({ load: load > 0, own: hits > 0 }))
process.exit(0)
`
}
