/** How often a benchmark is said not to reach a change that it runs, and how often a harmless change is known as one. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reach } from '../src/model/index.ts'
import type { CodeLook } from '../src/reach/index.ts'
import { Code } from '../src/reach/code.ts'
import { random } from '../src/stats/index.ts'
import { root, table } from './measured.ts'
import { lookerFor, reachesIn, type Looker } from './reach/looks.ts'
import { caseNames, pairOf, suite, truthOf, type Pair } from './reach/packages.ts'
import { trySpecial } from './reach/try-special.ts'
import { specials } from './reach/special.ts'
import { plantingsIn, type Planting } from './reach/plantings.ts'

const perPackage = { planted: 3, harmless: 1 }

/** As users run it, which also starts sooner: build first. */
const built = join(root, 'dist/worker/index.js')

export interface Outcome {
  readonly workload: string
  readonly kind: string
  readonly isHarmless: boolean
  readonly path: string
  /** What was found of the workload's benchmark. */
  readonly found: Reach['kind']
  /** Whether what was planted ran, when nobody looked. */
  readonly truth: { readonly load: boolean; readonly own: boolean }
}

export async function reach(): Promise<string> {
  const outcomes: Outcome[] = []
  const untried: string[] = []
  for (const special of specials) {
    const { kind, isHarmless } = special
    const found = await trySpecial(special, built)
    const truth = { load: false, own: !isHarmless }
    outcomes.push({ workload: 'a small project', kind, isHarmless, path: kind, found, truth })
  }
  for (const name of caseNames()) {
    try {
      outcomes.push(...(await tryPackage(name, perPackage, 1, built)))
    } catch (error) {
      untried.push(`- not tried: ${name}, ${String(error)}`)
    }
    console.error(`${name}: ${outcomes.filter(isWrong).length} wrong of ${outcomes.length}`)
  }
  return [pageOf(outcomes), ...untried].join('\n\n')
}

function pageOf(outcomes: readonly Outcome[]): string {
  const rows = [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, all]) => [
    kind,
    String(all.length),
    String(all.filter(ran).length),
    String(all.filter(isWrong).length),
    String(all.filter((each) => !ran(each) && each.found === 'cannot-reach').length),
    String(all.filter(({ found }) => found === 'unknown').length),
  ])
  const wrong = outcomes.filter(isWrong)
  const harmless = outcomes.filter(({ isHarmless }) => isHarmless)
  const known = harmless.filter(({ found }) => found === 'cannot-reach')
  return [
    `${outcomes.length} changes planted in the packages of ${new Set(outcomes.map(({ workload }) => workload)).size} workloads: **${wrong.length}** times "cannot reach" was wrong; of ${harmless.length} harmless changes ${known.length} were known as such.`,
    table(
      [
        'planted',
        'changes',
        'that ran',
        'wrong "cannot reach"',
        'rightly "cannot reach"',
        'unknown',
      ],
      rows,
    ),
    ...wrong.map((each) => `- wrong: ${each.kind} in ${each.path} (${each.workload})`),
  ].join('\n\n')
}

function ran({ truth }: Outcome): boolean {
  return truth.load || truth.own
}

export function isWrong(outcome: Outcome): boolean {
  return outcome.found === 'cannot-reach' && ran(outcome)
}

/**
 * @param seed of what is drawn
 * @param workerPath what a benchmark process runs; left out, the source
 */
export async function tryPackage(
  name: string,
  counts: { readonly planted: number; readonly harmless: number },
  seed: number,
  workerPath = join(root, 'src/worker.ts'),
): Promise<readonly Outcome[]> {
  const pair = pairOf(name)
  try {
    const look = onceAt(pair.base, await lookerFor(suite, { workerPath }))
    const base = await look(pair.base, null, 'few-calls')
    if (base.kind === 'failed')
      throw new Error(`${name} cannot be looked at: ${base.why.code} ${base.why.text}`)
    const chance = random(seed)
    const paths = [...new Set(base.file.scripts.map(({ path }) => path))].filter((path) =>
      path.startsWith('./node_modules/'),
    )
    const all = paths.flatMap((path) =>
      plantingsIn(readFileSync(join(pair.base, path), 'utf8')).map((planting) => ({
        path,
        planting,
      })),
    )
    const drawn = [
      ...oneOfEach(
        chance.shuffled(all.filter(({ planting }) => !planting.isHarmless)),
        counts.planted,
      ),
      ...oneOfEach(
        chance.shuffled(all.filter(({ planting }) => planting.isHarmless)),
        counts.harmless,
      ),
    ]
    const outcomes: Outcome[] = []
    for (const { path, planting } of drawn)
      outcomes.push(await tryOne(name, pair, { path, planting }, look))
    return outcomes
  } finally {
    pair.remove()
  }
}

/** A version that stays the same is looked at once in each way. */
function onceAt(place: string, look: Looker): Looker {
  const known = new Map<string, Promise<CodeLook>>()
  return (directory, benchmarks, depth) => {
    if (directory !== place) return look(directory, benchmarks, depth)
    const key = JSON.stringify([benchmarks, depth])
    const found = known.get(key) ?? look(directory, benchmarks, depth)
    known.set(key, found)
    return found
  }
}

interface Drawn {
  readonly path: string
  readonly planting: Planting
}

/** Of each kind one after the other, so that the rare ones are there. */
function oneOfEach(shuffled: readonly Drawn[], count: number): readonly Drawn[] {
  const byKind = [...Map.groupBy(shuffled, ({ planting }) => planting.kind).values()]
  const drawn: Drawn[] = []
  for (let turn = 0; drawn.length < count && byKind.some((each) => turn < each.length); turn++)
    drawn.push(...byKind.flatMap((each) => each[turn] ?? []))
  return drawn.slice(0, count)
}

async function tryOne(
  name: string,
  pair: Pair,
  { path, planting }: Drawn,
  look: Looker,
): Promise<Outcome> {
  const file = join(pair.head, path)
  const text = readFileSync(file, 'utf8')
  const planted = planting.apply(text)
  const { kind, isHarmless } = planting
  if (new Code(planted).syntax === null) throw new Error(`${kind} makes no JavaScript of ${path}`)
  writeFileSync(file, planted)
  try {
    const truth = isHarmless ? { load: false, own: false } : askTruth(pair, name)
    const found = await reachOf(pair, look)
    return { workload: name, kind, isHarmless, path, found, truth }
  } finally {
    writeFileSync(file, text)
  }
}

function askTruth(pair: Pair, name: string): Outcome['truth'] {
  try {
    const args = ['--input-type=module', '-e', truthOf(pair.head, name)]
    return JSON.parse(
      execFileSync(process.execPath, args, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
  } catch {
    return { load: true, own: true } // what is planted breaks it, so that it runs
  }
}

async function reachOf({ id, base, head }: Pair, look: Looker): Promise<Outcome['found']> {
  const known = await reachesIn({ was: base, is: head }, [id], look)
  return known.get(id)?.kind ?? 'unknown'
}
