/** Slowdowns of one function of a real package each, planted so that the whole benchmark is slower by a wanted share. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { random } from '../../src/stats/index.ts'
import { pairOf, type Pair } from '../reach/packages.ts'
import { slowFunctionsIn, work, type SlowFunction } from './slow-functions.ts'

export interface Planted {
  readonly pair: Pair
  /** The file, below a version's directory, and the lines on which the function may begin. */
  readonly path: string
  readonly lines: SlowFunction['lines']
  /** By how much the benchmark was seen to be slower, as a fraction. */
  readonly by: number
}

const [least, most] = [0.05, 0.5]

/** @returns null where no function of the package can be made slower by so much */
export function plant(name: string, seed: number): Planted | null {
  const pair = pairOf(name)
  const chance = random(seed)
  const wanted = least * (most / least) ** chance.uniform()
  const plain = timed(pair, name)
  const candidates = filesOf(pair.head).flatMap((path) => {
    const text = readFileSync(join(pair.head, path), 'utf8')
    return slowFunctionsIn(text).flatMap((slow) => {
      const calls = plain.calls[`${path}:${slow.end}`] ?? 0
      const steps = calls === 0 ? 0 : Math.round((wanted * plain.seconds) / calls / secondsAStep)
      return steps < 1 ? [] : [{ path, text, slow, steps }]
    })
  })
  for (const { path, text, slow, steps } of chance.shuffled(candidates)) {
    const file = join(pair.head, path)
    writeFileSync(file, slow.with(work(steps)))
    const by = timed(pair, name).seconds / plain.seconds - 1
    if (by >= least && by <= most) return { pair, path: `./${path}`, lines: slow.lines, by }
    writeFileSync(file, text)
  }
  pair.remove()
  return null
}

/** About what a step of planted work takes. */
const secondsAStep = 1.3e-9

/** What the packages that were copied consist of. */
function filesOf(directory: string): string[] {
  const modules = join(directory, 'node_modules')
  return (
    readdirSync(modules, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:js|cjs|mjs)$/.test(path) && !/\.min\.|\/(?:test|umd)\//.test(path))
      .map((path) => join('node_modules', path))
      .filter((path) => realpathSync(join(directory, path)).startsWith(realpathSync(directory)))
      // Some packages have such names themselves.
      .filter((path) => statSync(join(directory, path)).isFile())
  )
}

interface Timed {
  /** What an operation takes. */
  readonly seconds: number
  /** How often an operation calls a function, by its file and the offset at which it ends. */
  readonly calls: Readonly<Record<string, number>>
}

function timed({ head }: Pair, name: string): Timed {
  const file = pathToFileURL(join(head, 'cases', `${name}.mjs`)).href
  const script = `import { Session } from 'node:inspector'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
const { run } = await import(${JSON.stringify(file)})
for (const begun = performance.now(); performance.now() - begun < 200; ) await run()
let seconds = Infinity
for (let time = 0; time < 5; time++) {
  const begun = performance.now()
  let made = 0
  for (; performance.now() - begun < 60; made++) await run()
  seconds = Math.min(seconds, (performance.now() - begun) / made / 1000)
}
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
const times = 20
for (let made = 0; made < times; made++) await run()
const root = realpathSync(${JSON.stringify(head)}) + '/'
const calls = {}
session.post('Profiler.takePreciseCoverage', (error, { result }) => {
  for (const { url, functions } of result) {
    const path = url.startsWith('file:') ? fileURLToPath(url) : url
    if (!path.startsWith(root)) continue
    for (const { ranges: [{ endOffset, count }] } of functions)
      calls[path.slice(root.length) + ':' + endOffset] = count / times
  }
})
console.log(JSON.stringify({ seconds, calls }))
process.exit(0)`
  try {
    return JSON.parse(
      execFileSync(process.execPath, ['--single-threaded', '--input-type=module', '-e', script], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 20_000,
        maxBuffer: 2 ** 26,
      }),
    )
  } catch {
    return { seconds: Number.NaN, calls: {} } // the package does not work with it
  }
}
