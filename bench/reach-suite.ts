/** A suite of which a change reaches a part, measured by this build and by that of another checkout: how soon it is decided, and how rightly. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readAnyReport } from './any-report.ts'
import { root, table } from './measured.ts'

const sourceFiles = 20
const perSource = 5
const sourcesPerSuite = 2

/** The source file whose one function is changed, which all of its benchmarks call. */
const changedSource = 7

/**
 * `BENCHGATE_RUNS=6` makes six runs of the small change, and `BENCHGATE_SEEDS=1` one of the large one, without those that look
 * at nothing; `BENCHGATE_BESIDE` is an older checkout, installed and built.
 */
const wantedRuns = Number(process.env['BENCHGATE_RUNS'] ?? 20)
const wantedSeeds = Number(process.env['BENCHGATE_SEEDS'] ?? 3)
const maxTime = '5m'

interface Build {
  readonly name: string
  readonly program: string
  readonly flags: readonly string[]
}

export async function reachSuite(): Promise<string> {
  return [speed(), ...(wantedRuns > 0 ? [small()] : [])].join('\n\n')
}

/** Decided how soon, at +10 % and the usual threshold. */
function speed(): string {
  const seeds = Array.from({ length: wantedSeeds }, (_, i) => 1 + i)
  const conducts: readonly Conduct[] = [
    { reach: 'auto', why: 'off' },
    { reach: 'auto', why: 'auto' },
    ...(wantedSeeds > 1 ? [{ reach: 'skip', why: 'off' } as const] : []),
  ]
  const builds = [...beside(), ...conducts.map(ofThisBuild)]
  const rows = seeds.flatMap((seed) =>
    builds.map((build) => {
      const found = withProject(1.1, (directory) =>
        compared(build, directory, ['--seed', seed, '--max-time', maxTime]),
      )
      return [
        build.name,
        String(seed),
        found.wall.toFixed(1),
        found.seconds.toFixed(1),
        String(found.rounds),
        `${found.slower.length} of ${perSource}`,
        String(found.others.length),
        String(found.untouched),
      ]
    }),
  )
  return [
    `${sourceFiles * perSource} benchmarks over ${sourceFiles} source files, in ${sourceFiles / sourcesPerSuite} benchmark files. One function gets 10 % slower, which ${perSource} of them call. Threshold 5 %, at most ${maxTime}; wall clock of the whole command, with what makes the versions ready:`,
    table(
      [
        'build',
        'seed',
        'seconds',
        'of them measuring',
        'rounds',
        'found slower',
        'others red',
        'untouched',
      ],
      rows,
    ),
    `A look alone (\`benchgate reach\`) takes ${lookSeconds().toFixed(1)} s.`,
  ].join('\n\n')
}

/** Found how often, at +3 % and a threshold of 2 %, within a minute. */
function small(): string {
  const seeds = Array.from({ length: wantedRuns }, (_, i) => 100 + i)
  const runs = seeds.map((seed) =>
    withProject(1.03, (directory) =>
      compared(ofThisBuild({ reach: 'auto', why: 'auto' }), directory, [
        '--seed',
        seed,
        '--threshold',
        '2%',
        '--max-time',
        '60s',
      ]),
    ),
  )
  const whole = runs.filter(({ slower }) => slower.length === perSource).length
  const each = runs.reduce((sum, { slower }) => sum + slower.length, 0)
  const wrong = runs.filter(({ others }) => others.length > 0).length
  return `The same with 3 % at a threshold of 2 %, within a minute: all ${perSource} found in ${whole} of ${runs.length} runs, ${each} of ${runs.length * perSource} benchmarks; another one red in ${wrong} runs.`
}

interface Conduct {
  readonly reach: 'auto' | 'skip'
  /** Whether reasons are looked for when all is decided. */
  readonly why: 'auto' | 'off'
}

function ofThisBuild({ reach, why }: Conduct): Build {
  const program = join(root, 'dist/cli/index.js')
  const flags = ['--reach', reach, '--why', why]
  return { name: `this build, ${flags.join(' ')}`, program, flags }
}

function beside(): Build[] {
  const directory = process.env['BENCHGATE_BESIDE']
  if (directory === undefined) return []
  const name = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: directory,
    encoding: 'utf8',
  }).trim()
  return [{ name, program: join(directory, 'dist/cli/index.js'), flags: [] }]
}

interface Found {
  readonly wall: number
  readonly seconds: number
  readonly rounds: number
  /** Names of those that the change reaches and that are red, and of others that are. */
  readonly slower: readonly string[]
  readonly others: readonly string[]
  readonly untouched: number
}

function compared(
  { program, flags }: Build,
  directory: string,
  more: readonly (string | number)[],
): Found {
  const json = join(directory, '..', 'report.json')
  const begun = performance.now()
  const command = [program, 'compare', 'main', 'feature', '--json', json, '--no-color']
  const { status, stderr } = spawnSync(
    process.execPath,
    [...command, ...flags, ...more.map(String)],
    { cwd: directory, encoding: 'utf8' },
  )
  if (status !== 0 && status !== 1) throw new Error(`the gate ended with ${status}: ${stderr}`)
  const wall = (performance.now() - begun) / 1000
  const report = readAnyReport(json)
  const named = (...verdicts: readonly string[]): string[] =>
    report.benchmarks
      .filter(({ results }) => verdicts.includes(results[0]?.verdict ?? ''))
      .map(({ name }) => name)
  const red = named('regressed', 'suspected')
  const isReached = (name: string): boolean => name.startsWith(`source ${changedSource} `)
  return {
    wall,
    seconds: report.measured.seconds,
    rounds: report.measured.rounds,
    slower: red.filter(isReached),
    others: red.filter((name) => !isReached(name)),
    untouched: named('untouched').length,
  }
}

function lookSeconds(): number {
  return withProject(1.1, (directory) => {
    const program = join(root, 'dist/cli/index.js')
    const command = [program, 'reach', 'main', 'feature', '--json']
    const text = execFileSync(process.execPath, command, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const { seconds }: { readonly seconds: number } = JSON.parse(text)
    return seconds
  })
}

/** A repository with the branches `main` and `feature`, of which the second does so many times as much in one function. */
function withProject<T>(times: number, run: (directory: string) => T): T {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  const directory = join(temporary, 'project')
  try {
    mkdirSync(directory)
    const git = (...words: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
        cwd: directory,
        stdio: 'ignore',
      })
    git('init', '--initial-branch=main')
    write(directory, { 'package.json': '{ "type": "module" }', '.gitignore': 'node_modules' })
    for (let i = 0; i < sourceFiles; i++) write(directory, { [`src/source-${i}.js`]: source(i, 1) })
    for (let i = 0; i < sourceFiles / sourcesPerSuite; i++)
      write(directory, { [`bench/suite-${i}.bench.js`]: suiteOf(i) })
    git('add', '.')
    git('commit', '--message', 'base')
    git('switch', '--create', 'feature')
    write(directory, { [`src/source-${changedSource}.js`]: source(changedSource, times) })
    git('commit', '--all', '--message', 'head')
    write(directory, {
      'benchgate.config.mjs': `export default { setup: 'ln -s ${join(root, 'node_modules')} node_modules' }`,
    })
    return run(directory)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), `${text}\n`)
  }
}

/** Work whose time is that of its steps, and of which V8 can leave nothing out. */
function source(i: number, times: number): string {
  return [
    `function mixed(seed, steps) {
  let state = seed | 0
  for (let step = 0; step < steps${times === 1 ? '' : ` * ${times}`}; step++) {
    state = Math.imul(state ^ (state >>> 15), ${2_246_822_507 + 2 * i})
    state = (state + step) | 0
  }
  return state
}`,
    ...Array.from(
      { length: perSource },
      (_, k) => `export const work${k} = () => mixed(${k + 1}, ${400 * 3 ** k})`,
    ),
  ].join('\n')
}

function suiteOf(suite: number): string {
  const own = Array.from({ length: sourcesPerSuite }, (_, i) => suite * sourcesPerSuite + i)
  return [
    "import { Bench } from 'tinybench'",
    ...own.map((i) => `import * as source${i} from '../src/source-${i}.js'`),
    'const bench = new Bench()',
    ...own.flatMap((i) =>
      Array.from(
        { length: perSource },
        (_, k) => `bench.add('source ${i} work ${k}', () => source${i}.work${k}())`,
      ),
    ),
    'await bench.run()',
  ].join('\n')
}
