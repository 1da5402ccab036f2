/** How often profiles name the function that was made slower, and how often one, or what V8 did to it, where nothing was. */
import { readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { evidence } from '../__tests__/decide/evidence.ts'
import { regressed } from '../__tests__/report/builders.ts'
import { reasonFinders, type ReasonSubject } from '../src/gate/reasons/finders.ts'
import { mostSeconds } from '../src/gate/reasons/profiling.ts'
import { detectRuntime, openSuites, type ProcessSettings } from '../src/measure/index.ts'
import {
  usualConduct,
  type DeoptSite,
  type Mover,
  type PreparedVersion,
  type Reason,
} from '../src/model/index.ts'
import { nodePorts } from '../src/platform/node.ts'
import { percent, root, table } from './measured.ts'
import { caseNames, pairOf, suite, type Pair } from './reach/packages.ts'
import { plant } from './why/planted.ts'
import { plantShapes, shapedName } from './why/planted-shapes.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

/** How many slowdowns are planted, and how many versions are compared with themselves. */
const wanted = Number(process.env['BENCHGATE_WHY'] ?? 20)

/** Seconds that each of the comparisons took. */
const paid: number[] = []

/** Movers of a report's line. */
const named = 3

export async function why(): Promise<string> {
  const names = caseNames()
  const rows: string[][] = []
  let [hits, tried, withSites] = [0, 0, 0]
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
    `Of ${tried} slowdowns by one function, the function is among the first ${named} movers in **${hits}**; of ${itself.tried} comparisons of a version with itself, **${itself.named}** name one. Reasons were looked for as in a run, which has ${mostSeconds} s for them: they took ${median(paid).toFixed(1)} s in the median, and ${Math.max(...paid).toFixed(1)} s at most.`,
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

interface Told {
  readonly movers: readonly Mover[]
  readonly sites: readonly DeoptSite[]
}

/** Looks for the reasons of a benchmark as a run does of one that is red, with its time and on as many CPUs. */
async function compared({ base, head, id }: Pair, seed: number): Promise<Told> {
  for (const directory of [base, head]) forgetSourceMaps(directory)
  const suites = openSuites({ kind: 'tinybench', files: [suite], ...usualConduct })
  const settings: ProcessSettings = {
    workerPath: join(root, 'dist/worker/index.js'),
    v8Flags: ['--single-threaded'],
    timeoutSeconds: 60,
    jobs: null,
  }
  const runtime = await detectRuntime(settings, ports)
  const changed = versionIn('head', head)
  const versions = { base: versionIn('base', base), heads: [changed] }
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  const subject: ReasonSubject = {
    evidence: evidence(id.split(' > ')[1] ?? '', {}, { suite }),
    head: changed,
    result: regressed(0.1),
    secondsAnOperation: null,
    suites,
  }
  const found: Reason[] = []
  for (const finder of reasonFinders) {
    const { reasons, warnings } = await finder.find([subject], {
      base: versions.base,
      versions,
      suites: new Map([[suite, suites]]),
      settings,
      runtime,
      seed,
      secondsLeft: () => mostSeconds - elapsed(),
      cut: AbortSignal.timeout(Math.ceil(Math.max(0, mostSeconds - elapsed()) * 1000)),
      ports,
    })
    found.push(...reasons.map(({ reason }) => reason))
    if (process.env['TIMES']) console.error(finder.kind, elapsed().toFixed(1))
    for (const warning of warnings) console.error(JSON.stringify(warning))
  }
  paid.push(elapsed())
  return {
    movers: found.flatMap((reason) => (reason.kind === 'movers' ? reason.movers : [])),
    sites: found.flatMap((reason) => (reason.kind === 'deopts' ? reason.sites : [])),
  }
}

function versionIn(label: string, directory: string): PreparedVersion {
  return { label, directory, source: { kind: 'directory', path: directory } }
}

/** So that functions are told where they were changed. */
function forgetSourceMaps(directory: string): void {
  const modules = join(directory, 'node_modules')
  for (const path of readdirSync(modules, { recursive: true, encoding: 'utf8' }))
    if (
      path.endsWith('.map') &&
      realpathSync(join(modules, path)).startsWith(realpathSync(modules))
    )
      rmSync(join(modules, path))
}
