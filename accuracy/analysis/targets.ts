import { mean } from 'simple-statistics'
import { formatPercent } from '../../src/report/index.ts'
import {
  alarms,
  type Drawn,
  labelOf,
  meanRounds,
  type Pool,
  type Rate,
  rateAmong,
} from '../../src/selftest/index.ts'
import { alarmed, sameLarge, slower } from './by-threshold.ts'
import { coveredInAll } from './coverage.ts'
import type { Ask } from './decisions.ts'
import { ratioOfSpreads, spreadOfPool } from './spread.ts'
import { neighboursText, rateText, share, table } from './text.ts'

/** One condition with its rounds and what can be asked of them. */
export interface Examined {
  readonly neighbours: number
  readonly pools: readonly Pool[]
  readonly ask: Ask
}

interface Target {
  readonly text: string
  readonly found: string
  readonly met: Met
}

/** Whether what was measured meets a target; `proven` where its 95 % bound meets it as well. */
type Met = 'proven' | 'reached' | 'not reached' | 'not measured'

const words: Readonly<Record<Met, string>> = {
  proven: 'reached, also by its bound',
  reached: 'reached',
  'not reached': '**not reached**',
  'not measured': 'not measured',
}

function atMost({ rate, high, drawn }: Rate, limit: number): Met {
  if (drawn === 0) return 'not measured'
  if (rate > limit) return 'not reached'
  return high <= limit ? 'proven' : 'reached'
}

function atLeast({ rate, low, drawn }: Rate, limit: number): Met {
  if (drawn === 0) return 'not measured'
  if (rate < limit) return 'not reached'
  return low >= limit ? 'proven' : 'reached'
}

function when(isReached: boolean | null): Met {
  if (isReached === null) return 'not measured'
  return isReached ? 'reached' : 'not reached'
}

/** What the project set itself, and whether it was reached on these rounds. */
export function targets(conditions: readonly Examined[]): string {
  const idle = conditions.find(({ neighbours }) => neighbours === 0)
  if (idle === undefined) return 'Nothing was collected on the idle machine.'
  const all = [
    ...conditions.flatMap(falseSuites),
    quietHalf(idle),
    ...powers(idle),
    ...powersInTime(conditions),
    roundsSpent(idle),
    intervals(idle),
    falseUnchanged(idle),
    neighbourSpread(conditions),
    settlingTime(idle),
  ]
  const rows = all.map(({ text, found, met }) => [text, found, words[met]])
  return table(['target', 'measured', ''], rows)
}

function falseSuites({ neighbours, ask }: Examined): Target[] {
  return [0.02, 0.05].map((threshold) => {
    const rate = alarmed(sameLarge(ask, threshold))
    return {
      text: `suites of 100 without a change, threshold ${formatPercent(threshold)}, ${neighboursText(neighbours)}: at most 2 % with a false \`regressed\` or \`suspected\``,
      found: rateText(rate),
      met: atMost(rate, 0.02),
    }
  })
}

function quietHalf({ pools }: Examined): Target {
  const spreads = pools.map(spreadOfPool).filter((spread) => spread !== null)
  const quiet = spreads.filter((spread) => spread <= 0.015)
  return {
    text: 'half of the workloads have a spread of at most 1.5 %',
    found: `${quiet.length} of ${spreads.length}`,
    met: when(spreads.length === 0 ? null : quiet.length >= spreads.length / 2),
  }
}

function powers({ ask }: Examined): Target[] {
  const wanted = [
    { spread: 0.015, threshold: 0.01, extra: 0.02, power: 0.8 },
    { spread: 0.015, threshold: 0.01, extra: 0.03, power: 0.99 },
    { spread: 0.03, threshold: 0.02, extra: 0.03, power: 0.8 },
    { spread: 0.03, threshold: 0.02, extra: 0.05, power: 0.95 },
    { spread: 0.03, threshold: 0.02, extra: 0.1, power: 0.99 },
  ]
  return wanted.map(({ spread, threshold, extra, power }) => {
    const drawn = slower(ask, threshold, extra).filter(({ pool }) => isQuieter(pool, spread))
    const rate = rateAmong(drawn, ...alarms)
    return {
      text: `spread up to ${formatPercent(spread)}, threshold ${formatPercent(threshold)}: finds ${labelOf(extra)} in at least ${share(power)} %`,
      found: rateText(rate),
      met: atLeast(rate, power),
    }
  })
}

/** Of a lone benchmark on one CPU, whatever its spread. */
function powersInTime(conditions: readonly Examined[]): Target[] {
  const wanted = [
    { neighbours: 0, threshold: 0.02, maxSeconds: 30, extra: 0.03, power: 0.8 },
    { neighbours: 0, threshold: 0.02, maxSeconds: 30, extra: 0.05, power: 0.98 },
    { neighbours: 1, threshold: 0.02, maxSeconds: 30, extra: 0.05, power: 0.8 },
    { neighbours: 0, threshold: 0.05, maxSeconds: 10, extra: 0.1, power: 0.95 },
  ] as const
  return wanted.flatMap(({ neighbours, threshold, maxSeconds, extra, power }) => {
    const condition = conditions.find((each) => each.neighbours === neighbours)
    if (condition === undefined) return []
    const alone = { size: 1, threshold, extra, suites: 400, maxSeconds, jobs: 1 }
    const rate = rateAmong(condition.ask(alone).flat(), ...alarms)
    return {
      text: `one benchmark, one CPU, ${maxSeconds} s, threshold ${formatPercent(threshold)}, ${neighboursText(neighbours)}: finds ${labelOf(extra)} in at least ${share(power)} %`,
      found: rateText(rate),
      met: atLeast(rate, power),
    }
  })
}

function isQuieter(pool: Pool, limit: number): boolean {
  return (spreadOfPool(pool) ?? Infinity) <= limit
}

function roundsSpent({ ask }: Examined): Target {
  const drawn: Drawn[] = ask({ size: 20, threshold: 0.02, extra: 0.05, suites: 150 }).flat()
  return {
    text: 'rounds a benchmark, on average of suites with a tenth slower by 5 %, threshold 2 %: at most 12',
    found: drawn.length === 0 ? '–' : meanRounds(drawn).toFixed(1),
    met: when(drawn.length === 0 ? null : meanRounds(drawn) <= 12),
  }
}

function intervals({ pools }: Examined): Target {
  const rate = coveredInAll(pools, 10)
  return {
    text: '95 % intervals of 10 rounds hold the truth in at least 94 %',
    found: rateText(rate),
    met: atLeast(rate, 0.94),
  }
}

function falseUnchanged({ ask }: Examined): Target {
  const drawn = [0.02, 0.03, 0.05].flatMap((change) => slower(ask, change, change))
  const rate = rateAmong(drawn, 'unchanged')
  return {
    text: '`unchanged` at a true change of the threshold (2, 3 and 5 %): at most 5 %',
    found: rateText(rate),
    met: atMost(rate, 0.05),
  }
}

function neighbourSpread(conditions: readonly Examined[]): Target {
  const [idle, one] = [0, 1].map((count) => conditions.find((c) => c.neighbours === count))
  const medians = idle && one ? ratioOfSpreads(idle.pools, one.pools) : null
  const ratio = medians === null ? null : medians.busy / medians.idle
  return {
    text: 'spread beside one busy neighbour: at most 1.5 times that on the idle machine, for the median of the workloads',
    found:
      medians === null
        ? '–'
        : `${(medians.busy * 100).toFixed(2)} % beside ${(medians.idle * 100).toFixed(2)} %, ${(medians.busy / medians.idle).toFixed(2)} times`,
    met: when(ratio === null ? null : ratio <= 1.5),
  }
}

/** Benchmarks of a suite share the start of their processes. */
function settlingTime({ ask }: Examined): Target {
  const cap = { maxSeconds: 300, jobs: 2 } as const
  const suites = ask({ size: 100, threshold: 0.05, extra: 0, suites: 60, ...cap })
  const decisions = suites.flat()
  const settled = decisions.filter(({ decision }) => decision.verdict === 'unchanged').length
  const seconds = suites.map(
    (suite) => suite.reduce((sum, { decision }) => sum + decision.seconds, 0) / cap.jobs,
  )
  const settledShare = settled / Math.max(1, decisions.length)
  return {
    text: '100 benchmarks without a change settled at threshold 5 % in 5 minutes on two CPUs (at least 99 of them)',
    found:
      suites.length === 0
        ? '–'
        : `${share(settledShare)} % of them \`unchanged\`, after ${mean(seconds).toFixed(0)} s`,
    met: when(suites.length === 0 ? null : settledShare >= 0.99),
  }
}
