import { bareName } from '../../model/index.ts'
import type { Environment, MetricName, Report, Turns, Version } from '../../model/index.ts'
import { baselineFacts } from './baseline.ts'
import { count } from './count.ts'
import { formatDuration } from './duration.ts'
import { formatPercent } from './percent.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import { reachFacts } from './reach-words.ts'
import { watchedFacts } from './watched.ts'

/** How the figures came about, one fact a line: what a reader needs who doubts them or wants to repeat them. */
export function measurement(report: Report): Phrase[][] {
  const { measured, settings, environment } = report
  if (environment.turns.every((each) => each === 'recorded')) return recorded(report)
  return [
    [
      plain(`${count(measured.rounds, 'round')}${again(measured.redone)}`),
      plain(` in ${formatDuration(measured.seconds)}`),
      plain(` of at most ${formatDuration(settings.maxTimeSeconds)}, seed ${settings.seed}`),
      plain(`, ${minuteOf(report.createdAt)}`),
    ],
    ...(report.versions.base === null ? [] : [rules(settings)]),
    ...releases(report.versions),
    ...reachFacts(report),
    ...baselineFacts(report),
    ...watchedFacts(report),
    [
      plain(`${environment.jobs} of ${count(environment.cpus, 'CPU')} measuring: `),
      name(environment.cpu),
      plain(', '),
      name(`${environment.os} ${environment.arch}`),
    ],
    [...runtime(environment), ...flags(environment)],
    ...environment.turns.map((each) => [plain(inTurns[each](environment))]),
  ]
}

/** A version such as `v24.1.0` is of Node.js; other runtimes come with their name. */
function runtime({ node }: Report['environment']): Phrase[] {
  return [...(node.startsWith('v') ? [plain('Node.js ')] : []), name(node)]
}

/** Nothing was measured: the machine, and how busy it was, have no part in it. */
function recorded({ createdAt, settings, environment, versions }: Report): Phrase[][] {
  return [
    [plain(`${inTurns.recorded(environment)}, ${minuteOf(createdAt)}`)],
    ...(versions.base === null ? [] : [rules(settings)]),
  ]
}

function minuteOf(createdAt: string): string {
  return `${createdAt.slice(0, 16).replace('T', ' ')} UTC`
}

function again(redone: number): string {
  return redone === 0 ? '' : `, of which ${redone} measured again,`
}

/** A version as its reader knows it: its label and, for one from git, the commit. */
export function versionName(version: Version): Phrase[] {
  const { source } = version
  if (source.kind !== 'git') return [name(version.label)]
  const commit = source.commit.slice(0, 7)
  if (source.commit.startsWith(version.label)) return [name(commit)]
  return [name(version.label), plain(' at '), name(commit)]
}

/**
 * A head as its reader knows it. Of a pull request's checkout that is the pull request itself: what is checked out is
 * called otherwise, and is often a merge commit that nobody has seen. The hash is no code, so that GitHub links it.
 */
export function headName({ pullRequest }: Report, head: Version): Phrase[] {
  const isCheckout = head.source.kind === 'directory' && head.source.path === '.'
  if (pullRequest === null || !isCheckout) return versionName(head)
  return [plain(`Pull request ${pullRequest.number} at ${pullRequest.commit.slice(0, 7)}`)]
}

/** Each version in its role, and the pull request that was judged. */
export function versionsInRoles({ versions: { base, heads }, pullRequest }: Report): Phrase[][] {
  const inRole = (role: string, version: Version) => [plain(`${role} `), ...versionName(version)]
  return [
    ...(base === null ? [] : [inRole('base', base)]),
    ...heads.map((head) => inRole('head', head)),
    // Whole: of this one it must be clear what was judged. GitHub shortens it and makes a link of it.
    ...(pullRequest === null
      ? []
      : [[plain(`pull request ${pullRequest.number} at ${pullRequest.commit}`)]]),
  ]
}

/** What a release is here: its name alone does not say whether it is measured itself. */
function releases({ base, heads }: Report['versions']): Phrase[][] {
  return (base === null ? heads : [base, ...heads]).flatMap(({ label, source }) =>
    source.kind === 'npm' ? [[name(label), plain(`: ${asWhat[source.as]}`)]] : [],
  )
}

const asWhat = {
  project: 'the package as it was published, with benchmark files that it lacks lent to it',
  dependency: 'the working tree with this release in it',
} as const

const pinning: Readonly<Record<Environment['pinning'], string>> = {
  taskset: 'base and head share one CPU (taskset)',
  none: 'base and head not pinned to a CPU: this platform cannot',
}

const baton: Readonly<Record<Environment['baton'], string>> = {
  fifo: 'slices handed over by FIFO',
  socket: 'slices handed over by socket',
}

const inTurns: Readonly<Record<Turns, (environment: Environment) => string>> = {
  slices: (environment) => `${pinning[environment.pinning]}; ${baton[environment.baton]}`,
  runs: () => 'commands, servers and other tools in turns, alone on the machine',
  recorded: () => 'results files read, and not measured by this run',
}

function rules({ threshold, alpha, failOn, gateOn }: Report['settings']): Phrase[] {
  const usual = gateOn.length === 1 && gateOn[0] === 'time'
  return [
    plain(`threshold ${formatPercent(threshold)}, alpha ${alpha}, fail-on ${failOn}`),
    ...(usual ? [] : [plain(', gate-on'), ...gateOn.flatMap(asOption)]),
  ]
}

function asOption(metric: MetricName): Phrase[] {
  const word = bareName(metric)
  return [plain(' '), word === metric ? plain(word) : name(word)]
}

function flags({ v8Flags, turns }: Environment): Phrase[] {
  if (!turns.includes('slices')) return []
  return v8Flags.length === 0
    ? [plain(', no V8 flags')]
    : [plain(' with '), name(v8Flags.join(' '))]
}
