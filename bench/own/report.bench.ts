/** What the gate itself computes and writes once the rounds are measured: watched by the gate in its own repository. */
import { Bench } from 'tinybench'
import { reportOf } from '../../__tests__/publish/builders.ts'
import { renderJson, renderMarkdown } from '../../src/report/index.ts'
import { flooredSignedRank, hodgesLehmann } from '../../src/stats/index.ts'

const report = reportOf(
  'regressed',
  Array.from({ length: 200 }, (_, i) => (i % 20 === 0 ? 'regressed' : 'unchanged')),
)
/** Log ratios without ties, as rounds give them. */
const observations = Array.from({ length: 40 }, (_, i) => Math.sin(i * 12.9898) / 20)

const bench = new Bench({ name: 'own' })
bench.add('Markdown of 200 benchmarks', () => renderMarkdown(report, { id: 'bench' }))
bench.add('JSON of 200 benchmarks', () => renderJson(report))
bench.add('estimate and interval of 40 rounds', () => hodgesLehmann(observations))
bench.add('signed-rank test of 40 rounds', () => flooredSignedRank(observations, 0.01))
await bench.run()
