/** How much a round of a command varies when nothing changed, and how small a slowdown of one is found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { openSuites, type RoundResult } from '../src/measure/index.ts'
import { usualConduct, type CommandDefinition, type OwnMetricName } from '../src/model/index.ts'
import { spreadOf } from '../src/stats/index.ts'
import { judged } from './judged.ts'
import { observations, percent, roundsOf, table } from './measured.ts'
import { withNeighbours } from './neighbours.ts'

/** Compressing takes as much longer as there is more to compress. */
const compress = 'gzip -9 -c text > /dev/null'

const shown = {
  'gzip, 2 MB': { run: compress, bytes: 2e6 },
  'gzip, 100 kB': { run: compress, bytes: 1e5 },
  'node -e 0': { run: 'node -e 0', bytes: 1 },
} as const

const roundsEach = 12
const conditions = { idle: 0, 'a busy neighbour': 1 } as const
/** A change of just the threshold is caught half of the time: what is to be found wants a lower one. */
const trials = [
  { truth: 0, threshold: '5%' },
  { truth: 0.05, threshold: '5%' },
  { truth: 0.05, threshold: '3%' },
  { truth: 0.1, threshold: '5%' },
] as const

export async function commands(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-commands-'))
  try {
    return [
      `Spread (sd) of ${roundsEach} rounds' observations without a change, as the gate does it and with all CPUs allowed:`,
      table(
        ['command', 'condition', 'takes', 'wall time', 'on all CPUs', 'CPU time', 'on all CPUs'],
        await spreads(directory),
      ),
      'gzip of 2 MB compared with itself, and with gzip of that much more, at most 60 s:',
      table(
        ['truth', 'threshold', 'condition', 'verdicts', 'estimates', 'seconds'],
        await found(directory),
      ),
    ].join('\n\n')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function spreads(directory: string): Promise<string[][]> {
  const rows: string[][] = []
  for (const [condition, neighbours] of Object.entries(conditions)) {
    for (const [name, { run, bytes }] of Object.entries(shown)) {
      writeText(directory, bytes)
      const { usual, onAll } = await withNeighbours(neighbours, async () => ({
        usual: await measured(run, directory, null),
        onAll: await measured(run, directory, [...cpus().keys()]),
      }))
      const spread = (results: readonly RoundResult[], metric: OwnMetricName): string =>
        percent(spreadOf(observations(results, id, metric)), 2)
      rows.push([
        name,
        condition,
        `${(1000 * typicalSeconds(usual)).toFixed(1)} ms`,
        spread(usual, 'time'),
        spread(onAll, 'time'),
        spread(usual, 'cpu'),
        spread(onAll, 'cpu'),
      ])
    }
  }
  return rows
}

const id = 'command > command'

function typicalSeconds(results: readonly RoundResult[]): number {
  return median(results.map(({ figures }) => figures.get(id)?.['base']?.time ?? Number.NaN))
}

function measured(
  run: string,
  directory: string,
  onCpus: readonly number[] | null,
): Promise<RoundResult[]> {
  const definition: CommandDefinition = {
    kind: 'command',
    name: 'command',
    run,
    prepare: null,
    cleanup: null,
    warmup: 1,
    parameters: {},
    shell: true,
    failures: 'stop',
    runs: null,
    ...usualConduct,
    cpus: onCpus,
  }
  return roundsOf(
    openSuites(definition),
    { suite: 'command', benchmarks: [id], directory },
    roundsEach,
    { jobs: null },
  )
}

async function found(directory: string): Promise<string[][]> {
  const suite = { kind: 'command', name: 'command', run: compress } as const
  writeText(join(directory, 'base'), 2e6)
  const rows: string[][] = []
  for (const [condition, neighbours] of Object.entries(conditions)) {
    for (const { truth, threshold } of trials) {
      writeText(join(directory, 'head'), 2e6 * (1 + truth))
      const said = await judged({ directory, suite, threshold, neighbours })
      const change = truth === 0 ? 'no change' : `+${percent(truth, 0)}`
      rows.push([change, threshold, condition, ...said])
    }
  }
  return rows
}

function writeText(directory: string, bytes: number): void {
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'text'), text.slice(0, bytes))
}

/** Words that compress about as well as others do. */
const text = Array.from({ length: 1e6 }, (_, i) => `w${(i * 7919) % 10_007}`).join(' ')
