/** How much a round of a server under load varies when nothing changed, and how small a slowdown of one is found. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { openSuites, type RoundResult } from '../src/measure/index.ts'
import { usualConduct, type HttpDefinition, type OwnMetricName } from '../src/model/index.ts'
import { spreadOf } from '../src/stats/index.ts'
import { judged } from './judged.ts'
import { observations, percent, roundsOf, table, workloads } from './measured.ts'
import { withNeighbours } from './neighbours.ts'

interface Work {
  /** Of a small piece of JSON, written and read: about 2 µs each. */
  readonly rounds: number
  readonly waitMs: number
}

const shown: Readonly<Record<string, Work>> = {
  'answers at once': { rounds: 1, waitMs: 0 },
  'works for half a millisecond': { rounds: 250, waitMs: 0 },
  'waits for 5 ms, then works a little': { rounds: 50, waitMs: 5 },
}

const concurrency = [10, 50] as const
const roundsEach = 12
const conditions = { idle: 0, 'a busy neighbour': 1 } as const
const moreWork = [0, 0.05, 0.1] as const

const half = { rounds: 250, waitMs: 0 } as const

export async function servers(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-servers-'))
  try {
    return [
      `Spread (sd) of ${roundsEach} rounds' observations without a change, 500 ms a version and round:`,
      table(
        [
          'server',
          'connections',
          'condition',
          'takes',
          'mean',
          'p50',
          'p95',
          'p99',
          'CPU time',
          'seconds a round',
        ],
        await spreads(directory),
      ),
      'A server that works for half a millisecond compared with itself, and with one that does so much more, at 10 connections, threshold 5 %, at most 60 s:',
      table(['truth', 'condition', 'verdicts', 'estimates', 'seconds'], await found(directory)),
    ].join('\n\n')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function spreads(directory: string): Promise<string[][]> {
  const rows: string[][] = []
  for (const [condition, neighbours] of Object.entries(conditions)) {
    for (const [name, work] of Object.entries(shown)) {
      writeServer(directory, work)
      const results = await withNeighbours(neighbours, () => measured(directory))
      for (const connections of concurrency) {
        const id = idOf(connections)
        const spread = (metric: OwnMetricName): string =>
          spreadText(observations(results, id, metric))
        rows.push([
          name,
          String(connections),
          condition,
          `${(1000 * typical(results, id)).toFixed(2)} ms`,
          ...(['time', 'p50', 'p95', 'p99', 'cpu'] as const).map(spread),
          median(results.map(({ seconds }) => seconds.get(id) ?? Number.NaN)).toFixed(1),
        ])
      }
    }
  }
  return rows
}

/** A percentile of few answers is left out, and with it the round. */
function spreadText(observed: readonly number[]): string {
  return observed.length < roundsEach / 2 ? '–' : percent(spreadOf(observed), 1)
}

function idOf(connections: number): string {
  return `server > GET /work > ${connections} connections`
}

function typical(results: readonly RoundResult[], id: string): number {
  return median(results.map(({ figures }) => figures.get(id)?.['base']?.time ?? Number.NaN))
}

function measured(directory: string): Promise<RoundResult[]> {
  const definition: HttpDefinition = {
    ...usualConduct,
    kind: 'http',
    name: 'server',
    command: 'node server.mjs',
    port: 'auto',
    ready: '/',
    readyWithin: 30,
    requests: [{ name: 'GET /work', method: 'GET', path: '/work', headers: {}, body: null }],
    concurrency,
    window: 0.5,
    maxErrorRate: 0.05,
    env: {},
    retries: { times: 0, delay: 1 },
    gateOn: ['time'],
  }
  const subject = { suite: 'server', benchmarks: concurrency.map(idOf), directory }
  return roundsOf(openSuites(definition), subject, roundsEach)
}

async function found(directory: string): Promise<string[][]> {
  const command = 'node server.mjs'
  const suite = { kind: 'http', name: 'server', command, requests: ['/work'] } as const
  writeServer(join(directory, 'base'), half)
  const rows: string[][] = []
  for (const [condition, neighbours] of Object.entries(conditions)) {
    for (const truth of moreWork) {
      const rounds = Math.round(half.rounds * (1 + truth))
      writeServer(join(directory, 'head'), { ...half, rounds })
      const said = await judged({ directory, suite, threshold: '5%', neighbours })
      const change = truth === 0 ? 'no change' : `${percent(truth, 0)} more work`
      rows.push([change, condition, ...said])
    }
  }
  return rows
}

function writeServer(directory: string, work: Work): void {
  mkdirSync(directory, { recursive: true })
  copyFileSync(join(workloads, 'servers/server.mjs'), join(directory, 'server.mjs'))
  writeFileSync(join(directory, 'work.json'), JSON.stringify(work))
}
