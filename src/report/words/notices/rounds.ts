import type { NoticeFacts, RoundFacts } from '../../../model/index.ts'
import { count } from '../count.ts'
import { faultWords } from '../fault-words.ts'
import { notCountedText } from '../instructions.ts'
import { called, listed, times } from '../listed.ts'
import { unseenText } from '../reach-text.ts'
import type { Sayings } from './saying.ts'

export const roundNotices: Sayings<RoundFacts> = {
  'part-of-run': {
    means: 'the report is about one shard of a run, and has no verdict of its own',
    say: ({ index, count: of, benchmarks, all }) =>
      `This is shard ${index} of ${of}: ${benchmarks} of ${count(all, 'benchmark')}. What it says of them is not final.`,
    remedy: 'Judge all shards together: `benchgate judge`, or `mode: merge`. See docs/shards.md.',
  },
  resumed: {
    means: 'how many of the rounds are from an earlier run, which was cut off',
    say: ({ earlier, rounds }) =>
      `${earlier} of ${count(rounds, 'round')} are from an earlier run, which was cut off.`,
    remedy: null,
  },
  'ended-early': {
    means: 'the run ended before all was decided, and the message says why',
    say({ fault }) {
      const { sentence, remedy } = faultWords(fault)
      return `The run ended before everything was decided: ${sentence}. ${remedy}`
    },
    remedy: 'Then run it again.',
  },
  'rounds-not-kept': {
    means:
      'the rounds are not written down, so that `--resume` or `checkpoint` could not go on with them',
    say: ({ reason }) =>
      `The rounds of this run are not written down, so it cannot be resumed: ${reason ?? 'another run of the same versions writes down its own'}.`,
    remedy: 'Make room, or make the place writable, unless another run uses it.',
  },
  'rounds-redone': {
    means: 'the machine took the CPU away in some rounds, which were measured again',
    say: ({ redone, rounds, stolen, waited }) =>
      `${redone} of ${count(rounds, 'round')} were measured again, since the machine was disturbed more than usual: the CPU was given to another virtual machine for up to ${worst(stolen)} of the time, and processes waited for it for up to ${worst(waited)}.`,
    remedy: 'Use another runner, if this happens in every run.',
  },
  'process-died': {
    means: "a benchmark's process, or its file before it, ended, though it had run in other rounds",
    say({ benchmark, versions, times: number, reason }) {
      const where = versions.length === 0 ? 'one of the versions' : listed(versions)
      return `The process of ${called(benchmark)} ended ${times(number)} in ${where}, at the benchmark or in its file before it, though it ran in other rounds: ${called(reason)}. These rounds were measured again.`
    },
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names, [first]) =>
        `The processes of ${number} benchmarks ended, though they ran in other rounds: ${names}. These rounds were measured again. The first said: ${called(first?.reason ?? '')}.`,
    },
    remedy:
      'Look for memory that runs out, a crash that comes and goes, or an assertion that holds now and then.',
  },
  'busy-outside-slices': {
    means: "a benchmark's process used the processor while it was not its turn",
    say({ benchmark, shares }) {
      const each = shares.map(({ version, share }) => `${percent(share)} in ${called(version)}`)
      return `The process of ${called(benchmark)} used the processor while it was not its turn: for ${listed(each, 5)} of that time. A thread, or work that nobody waits for, runs on; it slows all versions alike, so the time does not show it.`
    },
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `The processes of ${number} benchmarks used the processor while it was not their turn: ${names}. Threads, or work that nobody waits for, run on; they slow all versions alike, so the time does not show it.`,
    },
    remedy: 'End the threads, or wait for their work; else gate on `cpu`.',
  },
  'uneven-slices': {
    means: 'one version takes more than 16 times as long as another, and slices do not fit both',
    say: ({ benchmark, shortest, longest }) =>
      `One version of ${called(benchmark)} takes ${Math.round(longest / shortest)} times as long as another. Both run the same number of iterations in turn, so slices were from ${milliseconds(shortest)} to ${milliseconds(longest)} long, and the size of the difference is less exact than usual.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `${number} benchmarks take many times as long in one version as in another: ${names}. The size of the difference is less exact than usual.`,
    },
    remedy: null,
  },
  'fixed-time': {
    means: 'every version of a command takes as many seconds as a number in its line says',
    say: ({ benchmark, seconds: fixed }) =>
      `Every version of ${called(benchmark)} took ${seconds(fixed)}, which is a number in its line. A command that runs for a fixed time can never be slower.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names) =>
        `Every version of ${number} commands took as many seconds as a number in its line says: ${names}. A command that runs for a fixed time can never be slower.`,
    },
    remedy:
      'If it runs for a fixed time, let it do a fixed amount of work, or have what it counts read as `results`.',
    see: 'suites.md#results-of-other-tools',
  },
  'alert-cpu': {
    means: 'others used most of the CPU time that the run left to them',
    say: (alert) =>
      `Other programs, or other virtual machines, used more than ${percent(alert.limit)} of the CPU time that this run left to them, ${often(alert)}. Both versions are affected equally, but results are less precise and absolute times are too high.`,
    remedy: 'Use a quieter machine, unless verdicts are all you need.',
    see: 'config.md#watching-the-run',
  },
  'alert-memory': {
    means: "the machine's memory was nearly full",
    say: (alert) =>
      `More than ${percent(alert.limit)} of this machine's memory was in use, ${often(alert)}. Where memory runs out, figures are of swapping.`,
    remedy: 'Measure less at a time (`jobs`), or use a larger machine.',
    see: 'config.md#watching-the-run',
  },
  'alert-response-time': {
    means: 'servers took longer to answer than `alerts` allows',
    say: ({ limit, peak, beyond }) =>
      `Servers took longer than ${seconds(limit)} to answer in ${percent(beyond)} of the times that one was driven, and up to ${seconds(peak)} in the mean of a round.`,
    remedy: 'Use fewer connections, unless the servers are meant to be that slow.',
    see: 'config.md#watching-the-run',
  },
  'alert-error-rate': {
    means: 'more requests to servers failed than `alerts` allows',
    say: ({ limit, peak, beyond }) =>
      `More than ${percent(limit)} of the requests to servers failed in ${percent(beyond)} of the times that one was driven, and up to ${percent(peak)} in a round. What fails is often faster, so of such servers only the success rate says anything.`,
    remedy: "Look at the server's own log, and at the warning `guard-opened` if there is one.",
    see: 'config.md#watching-the-run',
  },
  'guard-opened': {
    means: 'so many requests to a server failed that it was left alone for a while',
    say: (facts) =>
      `The guard of ${called(facts.benchmark)} opened in ${facts.opened} of ${count(facts.rounds, 'round')} of ${called(facts.version)}, since too many of the latest requests failed: up to ${percent(facts.errorRate)} of a round's, by ${kinds(facts.failures)}. Half-open, it tried again ${times(facts.tries)}; in the end it was ${facts.state}.`,
    many: {
      of: ({ benchmark }) => benchmark,
      say: (number, names, [first]) =>
        `The guard opened for ${number} servers, since too many requests failed: ${names}. The first failed by ${kinds(first?.failures ?? [])}.`,
    },
    remedy: 'Look at what the server answers.',
    see: 'suites.md#servers-under-load',
  },
  'load-generator-busy': {
    means: 'a server answers faster than it can be asked',
    say: ({ benchmarks }) =>
      `The load generator was at its own limit for ${listed(benchmarks)}: ${benchmarks.length === 1 ? 'this server answers' : 'these servers answer'} faster than it can ask, so that a change shows as a smaller one, or not at all.`,
    remedy: 'Let a request do more, or gate on `cpu`.',
  },
  'not-calibrated': {
    means: "the machine's speed today could not be measured",
    say: ({ reason }) =>
      `How fast this machine is today could not be measured, so recorded runs say less: ${reason}.`,
    remedy: null,
  },
  'system-calls-uncounted': {
    means: 'a command got slower, and its system calls could not be counted',
    say: ({ why }) =>
      why === 'missing'
        ? 'Commands got slower, and their system calls were not counted: strace is not installed.'
        : 'Commands got slower, and their system calls were not counted: strace may not look at processes here.',
    remedy: 'Nothing is lost but a hint; `apt-get install strace` brings it.',
    see: 'why.md#what-can-be-counted',
  },
  'look-failed': {
    means:
      'it could not be found out what benchmarks run, so they are measured whether or not they can reach the change',
    say: ({ benchmarks, why }) =>
      `What ${listed(benchmarks)} ${benchmarks.length === 1 ? 'runs' : 'run'} could not be found out, so all of it is measured: ${called(unseenText(why)).replace(/\.$/, '')}.`,
    many: {
      of: ({ benchmarks: [first = '', ...others] }) =>
        others.length === 0 ? first : `${called(first)} (and ${others.length} more of its suite)`,
      say: (number, names, [first]) =>
        `What the benchmarks of ${number} suites run could not be found out, so all of it is measured: ${names}.${first === undefined ? '' : ` The first for this: ${called(unseenText(first.why)).replace(/\.$/, '')}.`}`,
    },
    remedy: 'Nothing is lost but time; `reach: skip` does without looking.',
    see: 'reach.md#what-cannot-be-known',
  },
  'instructions-not-counted': {
    means: 'the instructions of benchmarks were to be counted, and could not be',
    say: ({ why, benchmarks }) =>
      `The instructions of ${listed(benchmarks)} were not counted: ${notCountedText(why)}. Their other figures stand.`,
    remedy: null,
    see: 'instructions.md#what-cannot-be-counted',
  },
  'no-reason': {
    means: 'it could not be found out, or not in full, why benchmarks got slower',
    say: ({ what, benchmarks, reason }) =>
      `${sought[what]} could not be found out for ${listed(benchmarks)}: ${called(reason).replace(/\.$/, '')}.`,
    remedy: 'The verdicts stand, and nothing is lost but a hint; `why: off` does not look for it.',
    see: 'why.md#what-it-cannot-see',
  },
  errored: {
    means: 'a self-test left a benchmark out that fails',
    say: ({ benchmark, reason }) =>
      `${called(benchmark)} failed and was skipped: ${reason.replace(/\.$/, '')}.`,
    remedy: 'Mend it.',
  },
  'left-out': {
    means: 'a self-test had no time for all benchmarks',
    say: ({ left, all }) =>
      `There was not enough time for all benchmarks: ${left} of ${all}, chosen at random, were skipped.`,
    remedy: 'Raise `max-time`.',
  },
}

/** What was looked for, to begin a sentence. */
const sought = {
  movers: 'Where the time goes',
  deopts: 'What V8 did to the code',
  instructions: 'How many instructions an operation takes',
  counts: 'What is loaded, read and called',
} as const

type Alert = NoticeFacts['alert-cpu']

function often({ beyond, peak, samples }: Alert): string {
  return `in ${Math.round(beyond * samples)} of ${count(samples, 'second')} (at most ${percent(peak)})`
}

/** A share that something was up to; it is never nothing. */
function worst(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`
}

function percent(share: number): string {
  const rounded = Math.round(share * 100)
  return rounded === 0 && share > 0 ? 'less than 1 %' : `${rounded} %`
}

function seconds(value: number): string {
  return `${Number(value.toPrecision(2))} s`
}

function milliseconds(value: number): string {
  return `${Number((value * 1000).toPrecision(2))} ms`
}

/** Such as `status 500 (20 times) and ECONNRESET (once)`. */
function kinds(failures: NoticeFacts['guard-opened']['failures']): string {
  return listed(failures.map(({ what, times: number }) => `${what} (${times(number)})`))
}
