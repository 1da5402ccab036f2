/**
 * `npm run bench [-- NAME...]`: the figures that the project states about itself, written to bench/RESULTS.md. Run it
 * on a machine that has nothing else to do.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { baselines } from './baselines.ts'
import { formats } from './formats.ts'
import { spread } from './spread.ts'
import { startup } from './startup.ts'
import { suite } from './suite.ts'
import { tuning } from './tuning.ts'

const figures = {
  'Start-up': startup,
  Memory: memory,
  'Results of other tools': formats,
  'Whole suites': suite,
  Baselines: baselines,
  'Spread of a round': spread,
  'Other slices and warm-ups': tuning,
} as const

async function memory(): Promise<string> {
  const script = join(import.meta.dirname, 'memory.ts')
  const bytes = Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  return `Peak resident memory of the gate's own process with 2,000 benchmarks of 40 rounds: **${(bytes / 2 ** 20).toFixed(0)} MiB**.`
}

const wanted = process.argv.slice(2).map((name) => name.toLowerCase())
const chosen = Object.entries(figures).filter(
  ([title]) => wanted.length === 0 || wanted.some((name) => title.toLowerCase().includes(name)),
)
const sections: string[] = []
for (const [title, figure] of chosen) {
  console.log(`\n## ${title}\n`)
  const text = await figure()
  console.log(text)
  sections.push(`## ${title}\n\n${text}`)
}
const conditions = `Node.js ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} CPUs (${cpus()[0]?.model}), ${new Date().toISOString().slice(0, 10)}.`
if (wanted.length === 0) {
  const text = ['# Figures', `Written by \`npm run bench\`. ${conditions}`, ...sections].join(
    '\n\n',
  )
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${text}\n`)
}
