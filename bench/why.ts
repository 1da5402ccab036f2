/** How often profiles name the function that was made slower, and how often one, or what V8 did to it, where nothing was. */
import { join } from 'node:path'
import {
  detectRuntime,
  measureRounds,
  openSuites,
  type MeasureSettings,
} from '../src/measure/index.ts'
import {
  usualConduct,
  type DeoptSite,
  type Mover,
  type PreparedVersion,
} from '../src/model/index.ts'
import { nodePorts } from '../src/platform/node.ts'
import { logging, profiling, type Profiling } from '../src/gate/reasons/profiling.ts'
import { compareProfiles, compareSites } from '../src/why/index.ts'
import { deriveSeed } from '../src/stats/index.ts'
import { percent, root, table } from './measured.ts'
import { caseNames, pairOf, suite, type Pair } from './reach/packages.ts'
import { plant } from './why/planted.ts'
import { plantShapes, shapedName } from './why/planted-shapes.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

/** How many slowdowns are planted, and how many versions are compared with themselves. */
const wanted = Number(process.env['BENCHGATE_WHY'] ?? 20)

/** Movers of a report's line. */
const named = 3

export async function why(): Promise<string> {
  const names = caseNames()
  const rows: string[][] = []
  let [hits, tried, seconds, withSites] = [0, 0, 0, 0]
  for (let at = 0; tried < wanted && at < names.length; at++) {
    const name = names[at] ?? ''
    const planted = plant(name, at + 1)
    if (planted === null) continue
    const { pair, path, lines, by } = planted
    try {
      const found = await compared(pair, at)
      const isIt = (mover: Mover): boolean =>
        mover.path === path && mover.line >= lines[0] && mover.line <= lines[1]
      const place = found.movers.findIndex(isIt)
      tried++
      seconds += found.seconds
      if (place >= 0 && place < named) hits++
      if (found.sites.length > 0) withSites++
      rows.push([
        name,
        `${path}:${lines[0]}`,
        `+${percent(by)}`,
        place < 0 ? '–' : String(place + 1),
        found.movers.map((each) => each.name || `:${each.line}`).join(', '),
        sitesText(found.sites),
      ])
      console.error(rows.at(-1)?.join(' | '))
    } finally {
      pair.remove()
    }
  }
  const itself = await withThemselves(names)
  const shaped = await otherShapes(names)
  return [
    `Of ${tried} slowdowns by one function, the function is among the first ${named} movers in **${hits}**; of ${itself.tried} comparisons of a version with itself, **${itself.named}** name one. ${(seconds / Math.max(1, tried)).toFixed(1)} s each, on one CPU.`,
    `What V8 did to the code of one version alone: of ${shaped.tried} benchmarks in which a function gets objects of other shapes than in the base, it is told of this function in **${shaped.hits}**; of the slowdowns, which change no shape, it is told of something in ${withSites}; of the ${itself.tried} comparisons of a version with itself in **${itself.withSites}**.`,
    table(['package', 'planted in', 'benchmark', 'its place', 'movers', 'V8'], rows),
  ].join('\n\n')
}

function sitesText(sites: readonly DeoptSite[]): string {
  return sites.map(({ what, name, line, detail }) => `${what} ${name || `:${line}`} (${detail})`).join(', ') // prettier-ignore
}

async function withThemselves(names: readonly string[]): Promise<{
  readonly tried: number
  readonly named: number
  readonly withSites: number
}> {
  let [tried, falsely, withSites] = [0, 0, 0]
  for (let at = 0; tried < wanted && at < names.length; at++) {
    const pair = pairOf(names[at] ?? '')
    try {
      const { movers, sites } = await compared(pair, 1000 + at)
      tried++
      if (movers.length > 0) falsely++
      if (sites.length > 0) withSites++
      console.error(
        `${names[at]}: ${movers.map((each) => each.name).join(', ')} ${sitesText(sites)}`,
      )
    } finally {
      pair.remove()
    }
  }
  return { tried, named: falsely, withSites }
}

/** Benchmarks of packages that also call a function of ours: with one shape of objects, or with seven in the head. */
async function otherShapes(
  names: readonly string[],
): Promise<{ readonly tried: number; readonly hits: number }> {
  let [tried, hits] = [0, 0]
  for (const name of names.slice(0, wanted)) {
    const pair = pairOf(name)
    try {
      plantShapes(pair)
      const { sites } = await compared(pair, 2000 + tried)
      tried++
      if (sites.some((site) => site.side === 'head' && site.name === shapedName)) hits++
      console.error(`${name}, other shapes: ${sitesText(sites)}`)
    } finally {
      pair.remove()
    }
  }
  return { tried, hits }
}

async function compared(
  { base, head, id }: Pair,
  seed: number,
): Promise<{
  readonly movers: readonly Mover[]
  readonly sites: readonly DeoptSite[]
  readonly seconds: number
}> {
  const start = performance.now()
  const suites = openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
  const version = (label: string, directory: string): PreparedVersion => ({
    label,
    directory,
    source: { kind: 'directory', path: directory },
  })
  const roundsOf = async ({ rounds, settings: own, flags }: Profiling) => {
    const settings: MeasureSettings = {
      ...own,
      workerPath: join(root, 'src/worker.ts'),
      // Without source maps, so that functions are told where they were changed.
      v8Flags: ['--single-threaded', ...flags.filter((flag) => !flag.includes('source-maps'))],
      timeoutSeconds: 60,
      jobs: 1,
    }
    const results = await measureRounds(
      {
        plans: Array.from({ length: rounds }, (_, round) => ({
          round,
          stage: 'confirm',
          suite,
          versions: ['base', 'head'],
          benchmarks: [id],
          control: false,
          seed: deriveSeed(seed, round),
        })),
        suites: new Map([[suite, suites]]),
        versions: { base: version('base', base), heads: [version('head', head)] },
        settings,
        runtime: await detectRuntime(settings, ports),
        secondsLeft: 600,
        onRound: () => undefined,
      },
      ports,
    )
    const failure = results[0]?.failures[0]?.message ?? 'too few profiles'
    return results.flatMap(({ profiles }) => {
      const arms = profiles?.get(id)
      const [was, is] = [arms?.['base'], arms?.['head']]
      if (was === undefined || is === undefined) throw new Error(failure)
      return [{ base: was, head: is }]
    })
  }
  const roots = { base: { directories: [base] }, head: { directories: [head] } }
  const reason = compareProfiles(await roundsOf(profiling), roots)
  if (reason === null) throw new Error('too few profiles')
  const sites = compareSites(await roundsOf(logging), roots)?.sites ?? []
  return { movers: reason.movers, sites, seconds: (performance.now() - start) / 1000 }
}
