/** How much a round's observation varies when nothing changed, by what the benchmarks are written for. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { frameworksModules, isInstalled, pathWithNode } from '../__tests__/frameworks/installed.ts'
import { openSuites } from '../src/measure/index.ts'
import { usualConduct, type SuiteDefinition } from '../src/model/index.ts'
import { spreadOf } from '../src/stats/index.ts'
import { observations, percent, roundsOf, table, workloads } from './measured.ts'
import { withNeighbours } from './neighbours.ts'

const cases = ['fast-deep-equal', 'json5-parse', 'qs-parse', 'semver-sort'] as const
const roundsEach = 12
const conditions = { idle: 0, 'a busy neighbour': 1 } as const

interface Framework {
  readonly kind: Exclude<SuiteDefinition['kind'], 'command' | 'http' | 'results'>
  /** A file whose only benchmark is called `run`. */
  readonly file: string
  /** The benchmark's name in the report. */
  readonly name: string
  /** Under the Node.js that has node:bench. */
  readonly newNode: boolean
  /** Where its Vitest is, unless it is ours. */
  readonly modules?: string
}

const tinybench = {
  kind: 'tinybench',
  file: `import { Bench } from 'tinybench'\nnew Bench().add('run', run)`,
  name: 'run',
} as const

const frameworks: Readonly<Record<string, Framework>> = {
  tinybench: { ...tinybench, newNode: false },
  'Vitest 5': {
    kind: 'vitest',
    file: `import { test } from 'vitest'\ntest('run', async ({ bench }) => { await bench('run', run).run() })`,
    name: 'run > run',
    newNode: false,
  },
  'Vitest 4': {
    kind: 'vitest',
    file: `import { bench } from 'vitest'\nbench('run', run)`,
    name: 'run',
    newNode: false,
    modules: frameworksModules,
  },
  'tinybench, Node.js 26': { ...tinybench, newNode: true },
  'node:bench': {
    kind: 'node-bench',
    file: `import { bench } from 'node:bench'\nbench('run', (b) => { b.start(); run(); b.end(1) })`,
    name: 'run',
    newNode: true,
  },
}

export async function frameworkSpread(): Promise<string> {
  if (!isInstalled()) throw new Error('run `npm run frameworks` first')
  const rows: string[][] = []
  for (const [condition, neighbours] of Object.entries(conditions)) {
    for (const [name, framework] of Object.entries(frameworks)) {
      const { spreads, secondsPerRound } = await withNeighbours(neighbours, () =>
        measured(framework),
      )
      const all = [...spreads, median(spreads)].map((spread) => percent(spread, 2))
      rows.push([name, condition, ...all, secondsPerRound.toFixed(2)])
    }
  }
  return [
    `Spread (sd) of ${roundsEach} rounds' observations without a change, one CPU measuring:`,
    table(['written for', 'condition', ...cases, 'median', 'seconds a round'], rows),
  ].join('\n\n')
}

async function measured(
  framework: Framework,
): Promise<{ readonly spreads: number[]; readonly secondsPerRound: number }> {
  const directory = mkdtempSync(join(workloads, '.frameworks-'))
  const path = process.env['PATH']
  if (framework.newNode) process.env['PATH'] = pathWithNode()
  try {
    writeProject(directory, framework)
    const start = performance.now()
    const spreads: number[] = []
    for (const name of cases) spreads.push(await spreadIn(directory, name, framework))
    const seconds = (performance.now() - start) / 1000
    return { spreads, secondsPerRound: seconds / (cases.length * roundsEach) }
  } finally {
    process.env['PATH'] = path
    rmSync(directory, { recursive: true, force: true })
  }
}

function writeProject(directory: string, { file, modules }: Framework): void {
  // Vitest would look for one further up, and find ours.
  writeFileSync(join(directory, 'vitest.config.mjs'), 'export default {}\n')
  for (const name of cases) {
    const text = `import { run } from '../cases/${name}.mjs'\n${file}\n`
    writeFileSync(join(directory, `${name}.bench.mjs`), text)
  }
  if (modules === undefined) return
  mkdirSync(join(directory, 'node_modules'))
  symlinkSync(join(modules, 'vitest'), join(directory, 'node_modules/vitest'), 'junction')
}

async function spreadIn(
  directory: string,
  name: string,
  { kind, name: benchmark }: Framework,
): Promise<number> {
  const suite = `${name}.bench.mjs`
  const id = `${suite} > ${benchmark}`
  const files = { ...usualConduct, files: [suite] }
  const suites = openSuites(
    kind === 'vitest' ? { ...files, kind, config: null } : { ...files, kind },
  )
  const results = await roundsOf(suites, { suite, benchmarks: [id], directory }, roundsEach)
  const found = observations(results, id)
  if (found.length < roundsEach) throw new Error(`${id}: ${JSON.stringify(results[0]?.failures)}`)
  return spreadOf(found)
}
