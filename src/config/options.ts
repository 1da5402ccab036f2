import {
  acceptFroms,
  baselineTrees,
  benchmarksFroms,
  commentPolicies,
  modes,
  storages,
  usualBenchmarks,
} from './config.ts'
import {
  failOns,
  hardwares,
  metricNames,
  metrics,
  metricsOnRequest,
  reachModes,
  whyModes,
} from '../model/index.ts'
import type { fields } from './fields.ts'

/** Where a value may come from; later ones win over earlier ones. */
export type OptionSource = 'file' | 'flag' | 'input'

/** One thing that can be configured. Its key is its name in the file; flags and inputs have it in kebab-case. */
export interface Option {
  /** One sentence, without a full stop. */
  readonly help: string
  /** What stands for the value in a usage line. */
  readonly placeholder: string
  /** As a user would write it; null where leaving it out means something of its own, told by `help`. */
  readonly fallback: string | readonly string[] | null
  /** True where a flag may be given several times. */
  readonly repeatable: boolean
  readonly sources: readonly OptionSource[]
}

const everywhere = ['file', 'flag', 'input'] as const
const once = { repeatable: false, sources: everywhere } as const
const list = { repeatable: true, sources: everywhere } as const
const published = {
  placeholder: 'true|false',
  repeatable: false,
  sources: ['file', 'input'],
} as const
const fileOnly = { repeatable: false, sources: ['file'] } as const

/** Every option there is. File keys, flags, inputs, their help and defaults derive from this table. */
export const options: Readonly<Record<OptionKey, Option>> = {
  benchmarks: {
    help: `benchmark files of tinybench; ${usualBenchmarks.join(' ')} by default, if there are no suites`,
    placeholder: 'glob',
    fallback: null,
    ...list,
  },
  suites: {
    help: 'what else to measure: files of other frameworks, commands, servers, results of other tools',
    placeholder: 'suites',
    fallback: [],
    ...fileOnly,
  },
  setup: {
    help: 'shell line that makes a fresh checkout ready to run',
    placeholder: 'command',
    fallback: null,
    ...once,
  },
  setupRetries: {
    help: 'how often a failed setup is retried',
    placeholder: 'number',
    fallback: '0',
    ...once,
  },
  setupRetryDelay: {
    help: 'how long to wait before a retry',
    placeholder: 'time',
    fallback: '5s',
    ...once,
  },
  threshold: {
    help: 'smallest change worth failing for',
    placeholder: 'percent',
    fallback: '5%',
    ...once,
  },
  thresholds: {
    help: 'thresholds of single metrics',
    placeholder: 'percents',
    fallback: null,
    ...fileOnly,
  },
  gateOn: {
    help: `which metrics may fail the run, of ${metricNames.join(', ')}`,
    placeholder: 'metric',
    fallback: metricNames.filter((metric) => metrics[metric].gates),
    ...list,
  },
  metrics: {
    help: `what to measure beside the rest, of ${metricsOnRequest.join(', ')}, which costs seconds a benchmark`,
    placeholder: 'metric',
    fallback: [],
    ...list,
  },
  rules: {
    help: 'settings for some benchmarks; the first rule that matches applies',
    placeholder: 'rules',
    fallback: [],
    ...fileOnly,
  },
  renames: {
    help: 'former names of benchmarks and their new ones, so that they stay comparable',
    placeholder: 'renames',
    fallback: null,
    ...fileOnly,
  },
  budgets: {
    help: 'limits on figures of benchmarks, regardless of the base',
    placeholder: 'budgets',
    fallback: [],
    ...fileOnly,
  },
  relations: {
    help: 'how many times faster benchmarks have to be than others',
    placeholder: 'relations',
    fallback: [],
    ...fileOnly,
  },
  tiers: {
    help: 'names of the tiers of budgets, in order: only the first may fail the run',
    placeholder: 'tiers',
    fallback: null,
    ...fileOnly,
  },
  alerts: {
    help: 'limits on the machine and on servers beyond which the report warns',
    placeholder: 'limits',
    fallback: null,
    ...fileOnly,
  },
  profiles: {
    help: 'other values of these options under a name, such as nightly',
    placeholder: 'profiles',
    fallback: null,
    ...fileOnly,
  },
  profile: {
    help: 'which of the profiles in the config file applies',
    placeholder: 'name',
    fallback: null,
    repeatable: false,
    sources: ['flag', 'input'],
  },
  maxTime: {
    help: 'how long to measure at most',
    placeholder: 'time',
    fallback: '5m',
    ...once,
  },
  only: {
    help: 'benchmarks to run, by glob or part of the name; all by default',
    placeholder: 'pattern',
    fallback: [],
    ...list,
  },
  seed: {
    help: 'seed of every random choice; random by default',
    placeholder: 'number',
    fallback: null,
    ...once,
  },
  shard: {
    help: 'which part of the benchmarks to measure, such as 2/8; `benchgate judge` gives the verdict over all parts',
    placeholder: 'number/count',
    fallback: null,
    repeatable: false,
    sources: ['flag', 'input'],
  },
  jobs: {
    help: 'pairs measured at a time; as many as there are CPUs by default',
    placeholder: 'number',
    fallback: null,
    ...once,
  },
  arms: {
    help: "runtimes to compare, such as node@22, bun or 'node --max-semi-space-size=64'",
    placeholder: 'runtimes',
    fallback: [],
    ...list,
  },
  v8Flags: {
    help: 'flags of the benchmark processes; [] for none',
    placeholder: 'flags',
    fallback: ['--single-threaded'],
    ...list,
  },
  benchmarksFrom: {
    help: "whose benchmark files run: each version's own, or the head's on both",
    placeholder: benchmarksFroms.join('|'),
    fallback: 'own',
    ...once,
  },
  timeout: {
    help: 'abort a benchmark after this long without output',
    placeholder: 'time',
    fallback: '60s',
    ...once,
  },
  failOn: {
    help: 'mildest verdict that fails the run; a benchmark that throws always does',
    placeholder: failOns.join('|'),
    fallback: 'suspected',
    ...once,
  },
  reach: {
    help: 'whether to find out which benchmarks can reach the change, and measure only those',
    placeholder: reachModes.join('|'),
    fallback: 'auto',
    ...once,
  },
  why: {
    help: 'whether to look, after measuring, for what made benchmarks slower: at most 15 s, and nothing where none did',
    placeholder: whyModes.join('|'),
    fallback: 'auto',
    ...once,
  },
  acceptFrom: {
    help: 'who may accept slowdowns: people with write access, anyone, or nobody',
    placeholder: acceptFroms.join('|'),
    fallback: 'write',
    repeatable: false,
    // Not the file: it is the head's, and whoever is judged would say who may accept it.
    sources: ['flag', 'input'],
  },
  comment: {
    help: 'when to comment on the pull request',
    placeholder: commentPolicies.join('|'),
    fallback: 'always',
    repeatable: false,
    sources: ['file', 'input'],
  },
  announce: {
    help: 'whether the comment of an earlier run says that a new run is measuring',
    ...published,
    fallback: 'false',
  },
  summary: {
    help: 'whether the report goes to the job summary',
    ...published,
    fallback: 'true',
  },
  html: {
    help: 'whether the report is also a page, which is uploaded as an artifact',
    ...published,
    fallback: 'true',
  },
  annotations: {
    help: 'whether benchmarks that got worse or failed are annotated',
    ...published,
    fallback: 'true',
  },
  check: {
    help: 'whether to create a check run, which needs the permission `checks: write`',
    ...published,
    fallback: 'false',
  },
  notify: {
    help: 'whom to notify of what changed on a branch: webhooks, Slack, Teams, e-mail',
    placeholder: 'targets',
    fallback: [],
    ...fileOnly,
  },
  issue: {
    help: 'whether an issue says what is wrong with the default branch, which needs the permission `issues: write`',
    ...published,
    fallback: 'false',
  },
  storage: {
    help: 'where baselines are kept; by default the Actions cache in a workflow, and a directory elsewhere',
    placeholder: storages.join('|'),
    fallback: null,
    ...once,
  },
  baselineTree: {
    help: 'whether a baseline keeps the prepared checkout, up to a size',
    placeholder: baselineTrees.join('|'),
    fallback: 'auto',
    ...once,
  },
  baselineTreeLimit: {
    help: 'largest prepared checkout that a baseline keeps, compressed',
    placeholder: 'size',
    fallback: '500MB',
    ...once,
  },
  requireBaseline: {
    help: 'fail if there is no baseline of the exact commit of the base',
    placeholder: 'true|false',
    fallback: 'false',
    ...once,
  },
  hardware: {
    help: 'whether all runs of this gate have the same hardware, so that recorded runs alone may fail a run',
    placeholder: hardwares.join('|'),
    fallback: 'varying',
    ...once,
  },
  id: {
    help: 'tells the gates of one repository apart',
    placeholder: 'name',
    fallback: 'benchgate',
    repeatable: false,
    sources: ['file', 'input'],
  },
  workingDirectory: {
    help: 'directory of the project, where its config file is',
    placeholder: 'path',
    fallback: '.',
    repeatable: false,
    sources: ['input'],
  },
  checkpoint: {
    help: 'file that keeps the rounds, from which an interrupted run continues',
    placeholder: 'path',
    fallback: null,
    repeatable: false,
    sources: ['input'],
  },
  mode: {
    help: 'what the step does: measure, merge what all shards measured, or publish what the run of a fork measured',
    placeholder: modes.join('|'),
    fallback: 'measure',
    repeatable: false,
    sources: ['input'],
  },
  reports: {
    help: 'where the reports of all shards are, for `mode: merge`',
    placeholder: 'glob',
    fallback: ['benchgate-shards/**/*.json'],
    repeatable: true,
    sources: ['input'],
  },
  artifact: {
    help: 'artifact that holds the report to publish',
    placeholder: 'name',
    fallback: 'benchgate-report',
    repeatable: false,
    sources: ['input'],
  },
  alpha: {
    help: 'how often an unchanged benchmark may be called changed',
    placeholder: 'probability',
    fallback: '0.05',
    ...once,
  },
}

export type OptionKey = keyof typeof fields

/** An option's name as a flag and as an input: `maxTime` is `max-time`. */
export function kebabCase(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
