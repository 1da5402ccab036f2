/** Suites of other frameworks: found, and measured once with real processes. */
import {
  discover,
  measureRounds,
  type Discovery,
  type RoundResult,
  type Runtime,
} from '../../src/measure/index.ts'
import {
  usualConduct,
  type PreparedVersion,
  type RoundPlan,
  type SuiteDefinition,
  type VitestDefinition,
  type Versions,
} from '../../src/model/index.ts'
import { ports, quick, unhurried, usualRuntime } from './project.ts'

export function nodeBench(...files: readonly string[]): SuiteDefinition {
  return { ...usualConduct, kind: 'node-bench', files }
}

/** Files of a package that is run as it is. */
export function packageFiles(
  kind: 'mitata' | 'benchmarkjs' | 'deno-bench',
  ...files: readonly string[]
): SuiteDefinition {
  return { ...usualConduct, kind, files }
}

export function tinybenchFiles(...files: readonly string[]): SuiteDefinition {
  return { ...usualConduct, kind: 'tinybench', files }
}

export function vitestFiles(
  files: readonly string[],
  config: VitestDefinition['config'] = null,
): SuiteDefinition {
  return { ...usualConduct, kind: 'vitest', files, config }
}

export interface Looked {
  readonly discovery: Discovery
  /** Measures a round of one suite's benchmarks, by their names; left out, of all. */
  readonly measure: (
    suite: string,
    names?: readonly string[],
    changes?: Partial<Pick<RoundPlan, 'control' | 'pair' | 'benchmarks' | 'versions'>>,
  ) => Promise<RoundResult>
}

export async function look(
  versions: Versions<PreparedVersion>,
  definition: SuiteDefinition,
  {
    baton,
    ...changes
  }: Partial<Parameters<typeof discover>[0]['settings']> & {
    readonly slicing?: typeof quick.slicing
    readonly baton?: Runtime['baton']
  } = {},
): Promise<Looked> {
  const settings = { ...quick, ...changes }
  const usual = await usualRuntime()
  const runtime = { ...usual, baton: baton ?? usual.baton }
  const discovery = await discover(
    {
      versions,
      definitions: [definition],
      wanted: () => true,
      ignoredBecause: () => null,
      settings,
      runtime,
      ...unhurried,
    },
    ports(),
  )
  return {
    discovery,
    async measure(suite, names, plans = {}) {
      const all = discovery.evidence.map(({ benchmark }) => benchmark)
      const chosen = all.filter(
        (each) => each.suite === suite && (names?.includes(each.name) ?? true),
      )
      const plan: RoundPlan = {
        round: 0,
        stage: 'screen',
        suite,
        versions: [versions.base, ...versions.heads].flatMap((version) => version?.label ?? []),
        benchmarks: chosen.map(({ id }) => id),
        control: false,
        seed: 1,
        ...plans,
      }
      const [result] = await measureRounds(
        {
          plans: [plan],
          suites: discovery.suites,
          versions,
          settings,
          runtime,
          secondsLeft: 60,
          onRound: () => undefined,
        },
        ports(),
      )
      if (result === undefined) throw new Error('no round was measured')
      return result
    },
  }
}

/** Each benchmark's name, followed by how it fails, if it does. */
export function shown({ evidence }: Discovery): string[] {
  return evidence.map(({ benchmark, failures }) =>
    [benchmark.name, ...failures.map(({ message }) => message)].join(': '),
  )
}
