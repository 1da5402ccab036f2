/** What the gate's own process holds with many benchmarks: run in a process of its own, it prints its peak. */
import { judge, nextRounds } from '../src/decide/index.ts'
import { addRound, noFindings, type Findings, type RoundResult } from '../src/measure/index.ts'
import { benchmark, type Measured, type RoundPlan } from '../src/model/index.ts'
import { keepHeapSmall } from '../src/platform/keep-heap-small.ts'
import { random } from '../src/stats/index.ts'

const benchmarks = 2000
const rounds = 40
const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }
const versions = { base: 'base', heads: ['head'] }

/** Rounds as the worker reports them, without measuring. */
function fill(): Findings {
  const ids = Array.from({ length: benchmarks }, (_, i) =>
    benchmark(`bench/${i % 50}.bench.ts`, '', `task ${i}`),
  )
  const evidence = ids.map((each) => ({
    benchmark: each,
    kind: 'measured' as const,
    versions: ['base', 'head'],
    samples: [],
    failures: [],
    secondsPerRound: null,
  }))
  const noise = random(1)
  let findings = noFindings(evidence)
  for (let round = 0; round < rounds; round++) {
    const stage = round < 10 ? 'screen' : 'confirm'
    const figure = (): Measured => {
      const time = 1e-6 * (1 + 0.1 * noise.uniform())
      return { time, cpu: time, p99: 1.2 * time, allocated: 160 }
    }
    const plan: RoundPlan = {
      round,
      stage,
      suite: '',
      versions: ['base', 'head'],
      benchmarks: ids.map(({ id }) => id),
      control: false,
      seed: round,
    }
    const result: RoundResult = {
      plan,
      figures: new Map(ids.map(({ id }) => [id, { base: figure(), head: figure() }])),
      seconds: new Map(ids.map(({ id }) => [id, 1])),
      handover: new Map(),
      failures: [],
      startUpSeconds: 0.1,
      interference: { stolen: 0, waited: 0 },
    }
    findings = addRound(findings, result)
    nextRounds({
      ...findings,
      ...versions,
      settings,
      secondsLeft: 1e6,
      jobs: 2,
      roundsSoFar: round + 1,
    })
  }
  return findings
}

keepHeapSmall() // as the entries do
const { evidence } = fill()
const judgement = judge({ evidence, settings, ...versions })
if (judgement.benchmarks.length !== benchmarks) throw new Error('benchmarks got lost')
console.log(process.resourceUsage().maxRSS * 1024)
