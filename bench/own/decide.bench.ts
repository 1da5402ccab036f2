/** What the gate decides between the rounds and after them: watched by the gate in its own repository. */
import { Bench } from 'tinybench'
import { judge, nextRounds } from '../../src/decide/index.ts'
import { benchmark, controlLabel, type Evidence, type RoundSample } from '../../src/model/index.ts'
import { random } from '../../src/stats/index.ts'

const chance = random(1)
const versions = { base: 'base', heads: ['head'] }
const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }
const time = { secondsLeft: 240, jobs: 4, startUpSeconds: 0.3, roundsSoFar: 160 }
const evidence = Array.from({ length: 200 }, (_, index) => evidenceOf(index))

/** Every tenth benchmark is 8 % slower, and under confirmation. */
function evidenceOf(index: number): Evidence {
  const isSlower = index % 10 === 0
  return {
    kind: 'measured',
    benchmark: benchmark(`bench/${index % 10}.bench.ts`, '', `task ${index}`),
    versions: ['base', 'head'],
    samples: Array.from({ length: isSlower ? 30 : 10 }, (_, round) =>
      sampleOf(round, isSlower ? 1.08 : 1),
    ),
    failures: [],
    secondsPerRound: 1,
  }
}

function sampleOf(round: number, ratio: number): RoundSample {
  const figure = (times: number) => ({ time: 1e-6 * times * (0.99 + 0.02 * chance.uniform()) })
  const pair = { base: figure(1), head: figure(ratio) }
  return round < 10
    ? { round, stage: 'screen', arms: pair }
    : { round, stage: 'confirm', arms: { ...pair, [controlLabel]: figure(1) } }
}

const bench = new Bench({ name: 'decide' })
bench.add('verdicts of 200 benchmarks', () => judge({ evidence, settings, ...versions }))
bench.add('next rounds of 200 benchmarks', () =>
  nextRounds({ evidence, settings, ...versions, ...time }),
)
await bench.run()
