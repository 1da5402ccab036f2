import type { Change } from '../model/index.ts'
import {
  count,
  formatChange,
  formatDuration,
  formatInterval,
  formatPercent,
} from '../report/index.ts'
import type { BisectReport } from './report.ts'

/** What came of it, in a sentence. @param name writes what its user or the project has named, which is hostile text */
export function bisectHeadline(report: BisectReport, name: (text: string) => string): string {
  const { benchmark, good, bad, ends, steps, narrowed, commits, interrupted } = report
  const subject = name(benchmark.name)
  const from = `from ${name(good.ref)} to ${name(bad.ref)}`
  const [step] = steps
  const rounds = count(ends?.rounds ?? 0, 'round')
  const ofEnds = ends === null ? '' : `${changeIn(report, ends.change)} in ${rounds}`
  switch (report.outcome) {
    case 'found': {
      if (steps.length > 1)
        return `${count(steps.length, 'commit')} made ${subject} slower ${from}: together ${ofEnds}.`
      const which = step === undefined ? '' : commitNames(step.commits.map(({ commit }) => commit))
      return `${which} made ${subject} slower: ${step === undefined ? '' : changeIn(report, step.change)}, ${confidenceText(step?.confidence ?? 0)} sure.`
    }
    case 'same':
      return `${subject} is not slower ${from} by ${formatPercent(report.threshold)}: ${ofEnds}.`
    case 'faster':
      return `${subject} got faster ${from}, ${ofEnds}: the good end is the slower one. To find what made it faster, look for the opposite: which commit is slow no longer.`
    case 'gradual':
      return `${subject} got slower ${from}, ${ofEnds}, and no single commit by as much as is looked for: look for less with --threshold.`
    case 'open': {
      const why = interrupted ? 'It was stopped' : 'It ended'
      if (narrowed === null)
        return `${why} before it was known whether ${subject} is slower ${from}${ends === null ? '' : `: ${ofEnds}`}. Allow more time with --max-time.`
      return `${why} before it was sure: what made ${subject} slower ${from} is among ${narrowed.commits.length} of ${count(commits, 'commit')}, ${confidenceText(narrowed.confidence)} sure. Allow more time with --max-time.`
    }
  }
}

/** One commit, or several of which it is one. */
function commitNames(commits: readonly string[]): string {
  const short = commits.map(shortCommit)
  const last = short.at(-1) ?? ''
  return short.length < 2 ? last : `One of ${short.length} commits, ${short[0]} to ${last},`
}

export function shortCommit(commit: string): string {
  return commit.slice(0, 10)
}

export function changeIn({ metric }: Pick<BisectReport, 'metric'>, change: Change): string {
  const estimate = formatChange(change, metric)
  const interval = formatInterval(change, metric)
  return interval === 'unbounded' ? estimate : `${estimate} (95 % CI ${interval})`
}

/** Never a whole certainty. */
export function confidenceText(share: number): string {
  return share > 0.999 ? 'over 99.9 %' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`
}

/** The line of a failure that says what is wrong: Node.js begins with where. */
export function reasonLine(reason: string): string {
  const lines = reason.split('\n').map((line) => line.trim())
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? ''
}

/** What it took. */
export function effortText({ measured, commits, seed, environment }: BisectReport): string {
  const { rounds, comparisons, seconds, prepared } = measured
  return `${count(comparisons, 'comparison')} and ${count(rounds, 'round')} of ${prepared} of ${count(commits + 1, 'commit')} in ${formatDuration(seconds)}. Node.js ${environment.node}, seed ${seed}.`
}
