/**
 * `npm run bench [-- NAME...]`: the figures that the project states about itself, written to bench/RESULTS.md; with names,
 * only the sections of these titles, or that have them in their titles. Run it on a machine that has nothing else to do.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { baselines } from './baselines.ts'
import { bisection } from './bisect.ts'
import { changePointTable } from './change-points.ts'
import { commands } from './commands.ts'
import { core } from './core.ts'
import { formats } from './formats.ts'
import { frameworkSpread } from './frameworks.ts'
import { reach } from './reach.ts'
import { reachSuite } from './reach-suite.ts'
import { released } from './reach/released.ts'
import { instructions } from './instructions.ts'
import { htmlPage } from './html-page.ts'
import { livePageFigures } from './live-page.ts'
import { keptReports } from './kept-reports.ts'
import { rendering } from './rendering.ts'
import { servers } from './servers.ts'
import { shards } from './shards.ts'
import { siteFigures } from './site.ts'
import { spread } from './spread.ts'
import { startup } from './startup.ts'
import { suite } from './suite.ts'
import { tuning } from './tuning.ts'
import { why } from './why.ts'

const figures = {
  'Start-up': startup,
  Memory: memory,
  'Results of other tools': formats,
  Rendering: rendering,
  Reach: reach,
  'Reach of releases': released,
  'Reach-suite': reachSuite,
  Why: why,
  'The page of a report': htmlPage,
  'The live page': livePageFigures,
  'Kept reports': keptReports,
  'Whole suites': suite,
  Shards: shards,
  Bisect: bisection,
  Baselines: baselines,
  'Change-points': changePointTable,
  'The page of trends': siteFigures,
  'The measuring core': core,
  'Spread of a round': spread,
  Frameworks: frameworkSpread,
  Instructions: instructions,
  Commands: commands,
  Servers: servers,
  'Other slices and warm-ups': tuning,
} as const

async function memory(): Promise<string> {
  const script = join(import.meta.dirname, 'memory.ts')
  const bytes = Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  return `Peak resident memory of the gate's own process with 2,000 benchmarks of 40 rounds: **${(bytes / 2 ** 20).toFixed(0)} MiB**.`
}

const file = join(import.meta.dirname, 'RESULTS.md')
const wanted = process.argv.slice(2).map((name) => name.toLowerCase())
const conditions = `Node.js ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} CPUs (${cpus()[0]?.model}), ${new Date().toISOString().slice(0, 10)}.`
// A section that is not asked for stays as it was measured before, under the conditions that it names.
const sections = new Map(existsSync(file) ? sectionsOf(readFileSync(file, 'utf8')) : [])
const titles = new Set(Object.keys(figures).map((title) => title.toLowerCase()))
for (const [title, figure] of Object.entries(figures)) {
  // A title that is there as a whole means that section alone.
  const isWanted = wanted.some((name) =>
    titles.has(name) ? title.toLowerCase() === name : title.toLowerCase().includes(name),
  )
  if (wanted.length > 0 && !isWanted) continue
  console.log(`\n## ${title}\n`)
  const text = await figure()
  console.log(text)
  sections.set(title, `${text}\n\n${conditions}`)
}
const written = Object.keys(figures).flatMap((title) => {
  const text = sections.get(title)
  return text === undefined ? [] : [`## ${title}\n\n${text}`]
})
writeFileSync(file, `${['# Figures', 'Written by `npm run bench`.', ...written].join('\n\n')}\n`)

function sectionsOf(page: string): [string, string][] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return [title, lines.join('\n').trim()]
    })
}
