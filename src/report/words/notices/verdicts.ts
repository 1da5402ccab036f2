import { metricOf, type NoticeFacts, type VerdictFacts } from '../../../model/index.ts'
import { count } from '../count.ts'
import { called, listed } from '../listed.ts'
import type { Sayings } from './saying.ts'

const moreTime = 'Raise `max-time`, or measure fewer benchmarks.'

export const verdictNotices: Sayings<VerdictFacts> = {
  'base-errored': {
    means: 'benchmarks fail in the base only, so they are not compared',
    say: ({ base, benchmarks }) =>
      `${listed(benchmarks)} ${benchmarks.length === 1 ? 'fails' : 'fail'} in the base (${called(base)}), so there is nothing to compare with.`,
    many: {
      of: ({ benchmarks: [first = '', ...others] }) =>
        others.length === 0 ? first : `${called(first)} (and ${others.length} more of its suite)`,
      say: (number, names) =>
        `Benchmarks of ${number} suites fail in the base, so there is nothing to compare with: ${names}.`,
    },
    remedy:
      'See why under what could not be measured: mostly the base lacks its `setup`. Where the head mends it, it will be the next base.',
  },
  'metric-missing': {
    means: 'a metric of `gate-on` cannot be measured of a benchmark',
    say({ metric, benchmarks }) {
      return `The ${noun(metric)} of ${listed(benchmarks)} could not be measured, so it was not gated.`
    },
    remedy: 'Gate that benchmark on another metric by a rule.',
    see: 'config.md#metrics',
  },
  'unusable-figures': {
    means:
      'rounds do not count, since a figure was no positive number, or larger or smaller than anything is',
    say({ benchmark, metric, unusable, rounds, first }) {
      const found = first.figure === null ? 'no figure' : called(first.figure)
      return `${unusable} of ${count(rounds, 'round')} of ${called(benchmark)} ${unusable === 1 ? 'does' : 'do'} not count, since the figure (${noun(metric)}) is no positive number of a possible size: round ${first.round} of ${called(first.version)} has ${found}.`
    },
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `Rounds of ${number} benchmarks are left out, since a figure is no positive number of a possible size: ${names}.`,
    },
    remedy: 'See that the benchmark does something.',
  },
  'control-fired': {
    means: 'the base differed from itself',
    say: ({ benchmark, metric, version }) =>
      `The ${noun(metric)} of ${called(benchmark)} differed between the base and the base itself, in the same rounds. So its difference in ${called(version)} cannot be trusted.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `The base differed from the base itself in ${number} benchmarks, in the same rounds, so their differences cannot be trusted: ${names}.`,
    },
    remedy: 'Run it again, with nothing else on the machine.',
  },
  undecided: {
    means: 'the time ended before all was decided',
    say: undecided,
    remedy: moreTime,
  },
  'few-results': {
    means: 'benchmarks have fewer results files than a verdict takes',
    say: fewResults,
    remedy: 'Give more files of each version, or let `run` make them.',
    see: 'suites.md#results-of-other-tools',
  },
  'budget-unmeasured': {
    means: 'a budget, or a relation, has no figures, and the run no pass; the message says why',
    say: ({ reason, ...budget }) =>
      `The budget of ${limitName(budget)} cannot be judged in ${called(budget.version)}: ${reason === null ? 'there are no figures' : called(reason)}.`,
    many: {
      of: limitName,
      say: (number, names, [first]) =>
        `${number} budgets cannot be judged: those of ${names}. ${first?.reason == null ? 'There are no figures.' : `The first says: ${called(first.reason)}.`}`,
    },
    remedy: 'Correct its `metric`, or mend the benchmark.',
  },
  'budgets-undecided': {
    means: 'the measuring ended before every budget of the first tier was decided',
    say: ({ undecided: open, all }) =>
      `The measuring ended before ${all === 1 ? 'the only budget was' : `${open} of ${all} budgets were`} decided.`,
    remedy: moreTime,
  },
  leak: {
    means: 'a benchmark keeps memory with every operation, and did not in the base',
    say({ head, base, leaks }) {
      const each = leaks.map(({ benchmark, bytes }) => `${called(benchmark)} (about ${bytes} B)`)
      const unlike = base === null ? '' : `, and not in ${called(base)}`
      return `Every operation keeps memory in ${called(head)}${unlike}: ${listed(each)}.`
    },
    remedy: 'See what is kept.',
    see: 'benchmarks.md#what-is-measured',
  },
  'unseen-work': {
    means:
      'a benchmark takes more processor time than in the base, and its `time` does not show it',
    say: ({ benchmark, base, head, cpu, time }) =>
      `An operation of ${called(benchmark)} takes ${signedPercent(cpu)} processor time in ${called(head)} compared with ${called(base)}, and ${signedPercent(time)} time. Pauses that only some slices have, or threads, do not show in the time.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `${number} benchmarks take more processor time than in the base, and their time does not show it: ${names}.`,
    },
    remedy: "Gate on `cpu` as well: `gateOn: ['time', 'cpu']`.",
  },
  'untouched-moved': {
    means:
      'benchmarks that cannot reach the change came out slower or faster: layout or environment moves this machine today',
    say({ benchmarks, controls }) {
      const which = controls === 1 ? 'The only' : `${benchmarks.length} of ${controls}`
      return `${which} measured ${controls === 1 ? 'benchmark' : 'benchmarks'} that cannot reach the change came out slower or faster: ${listed(benchmarks)}. Layout or environment moves benchmarks on this machine today.`
    },
    remedy: 'Doubt small changes of the others, or run it again.',
    see: 'reach.md#controls',
  },
  'regressed-by-records': {
    means: '`hardware: fixed`: recorded runs alone made it regressed',
    say: ({ benchmark, runs }) =>
      `${called(benchmark)} counts as regressed by ${runs} recorded runs of the branch, since the hardware is said to be fixed; side by side it could not be decided.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `${number} benchmarks count as regressed by recorded runs of the branch, since the hardware is said to be fixed; side by side they could not be decided: ${names}.`,
    },
    remedy: 'Look at the history, or measure longer.',
  },
  'judged-again': {
    means: 'the report of a fork said what does not follow from its evidence',
    say: judgedAgain,
    remedy:
      'What is shown here follows from the evidence; look at what the pull request does to its workflow.',
  },
  'judged-by-another-version': {
    means:
      'the report of a fork was written by another version of benchgate, whose procedure was another',
    say: ({ measuredWith, judgedBy }) =>
      `It was measured with benchgate ${measuredWith}, and judged again by ${judgedBy}, whose verdicts follow from another procedure.`,
    remedy: 'Name the same version in both workflows to have their verdicts compared.',
  },
}

function noun(metric: NoticeFacts['metric-missing']['metric']): string {
  return called(metricOf(metric).noun)
}

function undecided({ what, undecided: open, all, unmeasured }: NoticeFacts['undecided']): string {
  const which = all === 1 ? 'the only benchmark' : `${open} of ${all} benchmarks`
  if (what !== 'compared') {
    return `The measuring ended without a single round of ${which}${what === 'new' ? ' that the base does not have' : ''}.`
  }
  const blind = `, ${all === 1 ? '' : `${unmeasured} of them `}without a single round`
  return `The measuring ended before ${which} ${all === 1 ? 'was' : 'were'} decided${unmeasured === 0 ? '' : blind}.`
}

function fewResults(facts: NoticeFacts['few-results']): string {
  const { undecided: open, all } = facts
  if (facts.what === 'budgets') {
    return `There are too few results files to decide ${all === 1 ? 'the only budget' : `${open} of ${all} budgets`}.`
  }
  const { files, needed } = facts
  const which =
    all === 1
      ? 'The only benchmark that is read from results files is'
      : `${open} of ${all} benchmarks that are read from results files are`
  const there = files === 1 ? 'is one file' : `are ${files} files`
  return `${which} undecided: there ${there} of each version, and it takes at least ${needed.unchanged} to call a benchmark unchanged and ${needed.changed} to call it regressed or improved.`
}

function limitName({
  benchmark,
  than,
  metric,
}: Pick<NoticeFacts['budget-unmeasured'], 'benchmark' | 'than' | 'metric'>): string {
  const named = `${called(benchmark)} (${noun(metric)})`
  return than === null ? named : `${named} against ${called(than)}`
}

function signedPercent(ratio: number): string {
  const percent = Math.round(100 * (ratio - 1))
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`
}

function judgedAgain({
  first,
  verdicts,
  budgets,
  figures,
  outcome,
}: NoticeFacts['judged-again']): string {
  const none = 'without a result'
  const others = verdicts - first.length
  const parts = [
    ...first.map(
      ({ benchmark, claimed, judged }) =>
        `${called(benchmark)} is ${judged ?? none}, not ${claimed ?? none}`,
    ),
    ...(others > 0
      ? [`${count(others, 'more verdict')} ${others === 1 ? 'differs' : 'differ'}`]
      : []),
    ...(budgets > 0 ? [`${count(budgets, 'budget')} ${budgets === 1 ? 'differs' : 'differ'}`] : []),
    ...(figures > 0 ? [`the figures of ${count(figures, 'result')} differ`] : []),
    ...(outcome === null
      ? []
      : [`the run as a whole is ${outcome.judged}, not ${outcome.claimed}`]),
  ]
  return `The uploaded report said what does not follow from its own evidence, and was judged again: ${parts.join('; ')}.`
}
