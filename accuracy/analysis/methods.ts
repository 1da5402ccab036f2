/** What people use instead, each tried on every stretch of sequential runs that is long enough for it. */
import type { Extra } from '../../src/selftest/index.ts'
import type { Collection, Run, Sample } from '../data.ts'
import type { Answer } from '../rules/answer.ts'
import { fewestRuns, printedRatio } from '../rules/hyperfine.ts'
import { overLimit } from '../rules/limit.ts'
import { runsDiffer } from '../rules/mann-whitney.ts'
import { firstSamples, untilHorizon } from '../rules/tachometer.ts'
import { samplesDiffer } from '../rules/welch.ts'

export interface Method {
  readonly title: string
  /** How it was run, in words. */
  readonly how: string
  /** Every decision that the collected processes allow on a head with that extra work. */
  readonly attempts: (collection: Collection, extra: Extra) => Attempts
}

export interface Attempts {
  readonly attempts: readonly (Answer & { readonly seconds: number })[]
  /** How many of them share no process. */
  readonly independent: number
}

export const methods: readonly Method[] = [
  {
    title: 'tinybench, base then head, limit 10 %',
    how: 'one process each, means compared',
    attempts: sequential(1, (base, head) => overLimit(means(base), means(head), 0.1)),
  },
  {
    title: 'tinybench, base then head, limit 200 %',
    how: 'the same; alarm above twice the time',
    attempts: sequential(1, (base, head) => overLimit(means(base), means(head), 1)),
  },
  {
    title: 'tinybench, the same budget, limit 10 %',
    how: '30 processes each, means of all compared: kinder than one process as long as these together',
    attempts: sequential(30, (base, head) => overLimit(means(base), means(head), 0.1)),
  },
  {
    title: "Welch's t on raw samples",
    how: "one process each; all of tinybench's samples taken as independent",
    attempts: sequential(1, ([base], [head]) => samplesDiffer(orThrow(base), orThrow(head))),
  },
  {
    title: 'Mann-Whitney U, 10 runs each',
    how: "benchstat's way: all runs of the base, then all of the head",
    attempts: sequential(10, (base, head) => runsDiffer(means(base), means(head))),
  },
  {
    title: 'Mann-Whitney U, 30 runs each',
    how: 'the same with 30',
    attempts: sequential(30, (base, head) => runsDiffer(means(base), means(head))),
  },
  {
    title: "tachometer's rule",
    how: `fresh processes in turn, ${firstSamples} each at first, then 10 more until the 95 % interval leaves out zero or 30 are used up`,
    attempts: inTurn(30),
  },
  {
    title: 'hyperfine on whole commands',
    how: `${fewestRuns} runs each; alarm where the ratio is above 1 by more than its printed uncertainty`,
    attempts: wholeCommands,
  },
]

type Rule = (base: readonly Sample[], head: readonly Sample[]) => Answer

/** So many runs of the base, then as many of the head, on every stretch of consecutive processes. */
function sequential(runsEach: number, rule: Rule): Method['attempts'] {
  return overStretches(2 * runsEach, (stretch, extra) => {
    const base = stretch.slice(0, runsEach)
    const head = stretch.slice(runsEach)
    const answer = rule(samplesOf(base, 0), samplesOf(head, extra))
    return { ...answer, seconds: spent(stretch) }
  })
}

/** One process of the base, one of the head, and so on. */
function inTurn(most: number): Method['attempts'] {
  return overStretches(2 * most, (stretch, extra) => {
    const base = stretch.filter((_, i) => i % 2 === 0)
    const head = stretch.filter((_, i) => i % 2 === 1)
    const answer = untilHorizon(means(samplesOf(base, 0)), means(samplesOf(head, extra)))
    return { ...answer, seconds: spent(stretch.slice(0, 2 * answer.samples)) }
  })
}

function overStretches(
  length: number,
  decide: (stretch: readonly Run[], extra: Extra) => Answer & { readonly seconds: number },
): Method['attempts'] {
  return ({ runs }, extra) => {
    const able = runs.filter(({ samples }) => samples.some((sample) => sample.extra === extra))
    const series = [...Map.groupBy(able, ({ workload }) => workload).values()]
    const usable = series.filter((own) => own.length >= length)
    return {
      attempts: usable.flatMap((own) =>
        Array.from({ length: own.length - length + 1 }, (_, start) =>
          decide(own.slice(start, start + length), extra),
        ),
      ),
      independent: usable.reduce((sum, own) => sum + Math.floor(own.length / length), 0),
    }
  }
}

function samplesOf(runs: readonly Run[], extra: Extra): Sample[] {
  return runs.map(({ samples }) => orThrow(samples.find((sample) => sample.extra === extra)))
}

function means(samples: readonly Sample[]): number[] {
  return samples.map(({ mean }) => mean)
}

/** A process measured several amounts of work in turn; a decision pays for the one that it uses. */
function spent(runs: readonly Run[]): number {
  return runs.reduce((sum, { seconds, measuringSeconds, samples }) => {
    return sum + seconds - measuringSeconds * (1 - 1 / samples.length)
  }, 0)
}

function wholeCommands({ commands }: Collection, extra: Extra): Attempts {
  const series = [...Map.groupBy(commands, ({ workload }) => workload).values()]
  const attempts = series.flatMap((own) => {
    const base = own.filter(({ run }) => run < fewestRuns).map(({ seconds }) => seconds)
    const head = own
      .filter((each) => each.extra === extra && each.run >= fewestRuns)
      .map(({ seconds }) => seconds)
    if (base.length < fewestRuns || head.length < fewestRuns) return []
    const seconds = [...base, ...head].reduce((a, b) => a + b, 0)
    return [{ ...printedRatio(base, head), seconds }]
  })
  return { attempts, independent: attempts.length }
}

function orThrow<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a run without its sample')
  return value
}
