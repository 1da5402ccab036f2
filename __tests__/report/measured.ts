import { judge, procedure } from '../../src/decide/index.ts'
import {
  benchmark,
  controlLabel,
  keptFigures,
  metricOf,
  toolVersion,
  type Evidence,
  type Measured,
  type MetricName,
  type Report,
  type RoundSample,
} from '../../src/model/index.ts'
import { random } from '../../src/stats/index.ts'
import { report } from './builders.ts'

export interface Shape {
  readonly benchmarks: number
  readonly metrics?: readonly MetricName[]
  /** Rounds of what comes under no suspicion; what does gets twice as many more, with a control. */
  readonly rounds?: number
  /** Benchmarks of a suite. */
  readonly perSuite?: number
}

const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }

/** A report with its rounds, judged as a run's are: a tenth of the benchmarks got slower, some faster, one can't be told. */
export function measuredReport({
  benchmarks,
  metrics = ['time'],
  rounds = 10,
  perSuite = 5,
}: Shape): Report {
  const chance = random(7)
  const noise = (): number => chance.uniform() + chance.uniform() + chance.uniform() - 1.5
  const evidence = Array.from({ length: benchmarks }, (_, at): Evidence => {
    const kind = kinds[at % kinds.length] ?? 'same'
    const { factor, spread } = behaviour[kind]
    const size = 1e-6 * 3 ** (at % 7)
    const figures = (change: number): Measured =>
      keptFigures(
        Object.fromEntries(
          metrics.map((metric) => {
            const { unit } = metricOf(metric)
            const scale = unit === 's' ? 1 : unit === 'B' ? 1e9 : 1e3
            return [metric, size * scale * change * Math.exp(spread * noise())]
          }),
        ),
      )
    const suite = Math.floor(at / perSuite)
    const sample = (round: number, stage: RoundSample['stage']): RoundSample => ({
      round: suite * 1000 + round,
      stage,
      arms: {
        main: figures(1),
        feature: figures(factor),
        ...(stage === 'confirm' && { [controlLabel]: figures(1) }),
      },
    })
    const all = kind === 'same' ? rounds : rounds * 3
    return {
      kind: 'measured',
      benchmark: benchmark(
        `bench/${words[suite % words.length]}${suite < words.length ? '' : suite}.bench.ts`,
        words[(suite + 3) % words.length] ?? '',
        `${tasks[at % tasks.length]}${at < tasks.length ? '' : ` ${at}`}`,
      ),
      versions: ['main', 'feature'],
      samples: Array.from({ length: all }, (__, round) =>
        sample(round, round < rounds ? 'screen' : 'confirm'),
      ),
      failures: [],
      secondsPerRound: 0.4,
    }
  })
  const judged = judge({ evidence, settings, base: 'main', heads: ['feature'] })
  return report(judged.benchmarks, {
    ...judged,
    tool: { version: toolVersion, procedure },
    evidence: { benchmarks: evidence, pairs: [], redone: [] },
  })
}

type Kind = keyof typeof behaviour

const behaviour = {
  same: { factor: 1, spread: 0.01 },
  slower: { factor: 1.13, spread: 0.02 },
  'a little slower': { factor: 1.08, spread: 0.02 },
  faster: { factor: 0.86, spread: 0.02 },
  noisy: { factor: 1.01, spread: 0.13 },
} as const

const kinds: readonly Kind[] = [
  'same', 'slower', 'same', 'same', 'same', 'faster', 'same', 'same', 'same', 'same',
  'same', 'same', 'a little slower', 'same', 'same', 'same', 'noisy', 'same', 'same', 'same',
] // prettier-ignore

const words = ['parse', 'stringify', 'validate', 'resolve', 'encode', 'format', 'query', 'render']

const tasks = [
  'a small file', 'a file of 40 jobs', 'deeply nested', 'with comments', 'unicode escapes', 'numbers',
  'long strings', 'an empty document', 'duplicate keys', 'a stream of 1,000 records', 'trailing commas',
  'date-times', 'base64 payload', 'a schema with references', 'one error at the end', 'sorted keys',
  'a query with joins', 'wide rows', 'a template', 'round trip',
] // prettier-ignore
