/**
 * `npm run accuracy [-- --minutes N] [-- --seed N] [-- --rounds] [-- --analyse]`: measures how often the gate and what people use
 * instead are wrong, on this machine, and writes ACCURACY.md. Needs a machine with nothing else to do.
 * With --rounds only the gate's own rounds are measured anew: what others do stays as it was collected, and the page says when.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nodePorts } from '../src/platform/node.ts'
import { stopOnSignals } from '../src/platform/stop-on-signals.ts'
import { terminalConsole } from '../src/cli/terminal-console.ts'
import { analyse } from './analysis/analyse.ts'
import { collect } from './collect/collect.ts'
import { loadAll } from './data.ts'
import { simulatedAside } from './simulation/aside.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '66' },
    seed: { type: 'string', default: '20261121' },
    rounds: { type: 'boolean', default: false },
    analyse: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..')
const stop = stopOnSignals()
const console = terminalConsole(process.stderr, String, () => performance.now() / 1000)

if (!values.analyse) {
  const minutes = Number(values.minutes)
  const seed = Number(values.seed)
  if (!(minutes > 0) || !Number.isInteger(seed)) {
    throw new RangeError('--minutes takes a positive number, --seed a whole one')
  }
  // The benchmark processes run what is built, as they do for users.
  execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'ignore', cwd: root })
  await collect({ minutes, seed, onlyRounds: values.rounds }, nodePorts(console, stop))
}
const collections = loadAll()
if (collections.length === 0) throw new Error('nothing was collected yet: leave --analyse out')
const drawing = { seed: 1, effort: 1 }
const page = await analyse(collections, drawing, simulatedAside(), (step) => {
  stop.throwIfAborted()
  console.progress(step)
})
console.settle()
writeFileSync(join(root, 'ACCURACY.md'), page)
console.info('ACCURACY.md is written.')
