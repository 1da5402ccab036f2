import { describe, expect, it } from 'vitest'
import { headlineText } from '../../src/report/index.ts'
import {
  accepted,
  bench,
  budget,
  changed,
  control,
  errored,
  gitVersion,
  improved,
  inconclusive,
  measuredOnly,
  of,
  oneSided,
  regressed,
  relation,
  report,
  suspected,
  unchanged,
  unstable,
  untouched,
} from './builders.ts'

const quiet = [bench('format', unchanged(0.01)), bench('revive', unchanged(0))]
const base = gitVersion('main', 'a1b2c3d')
const without = { versions: { base: null, heads: [gitVersion('feature', 'b')] } }

const passed = { outcome: 'passed' } as const
const spared = { ...report([]).settings, failOn: 'never' } as const

const gates = { gates: true, threshold: 0.01 }

describe('the headline', () => {
  it.each([
    [
      'counts nothing that does not gate',
      report([bench('parse', [unchanged(0.01), of('p99', regressed(0.5))]), ...quiet]),
      'No benchmark got slower: all 3 shown to be within ±5 %',
    ],
    [
      'counts what cannot reach the change beside what was slower',
      report([bench('parse', regressed(0.123)), bench('print', untouched()), ...quiet]),
      '1 of 4 benchmarks got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %); 1 cannot reach the change',
    ],
    [
      'counts it beside what was shown to be unchanged',
      report([bench('print', untouched()), ...quiet]),
      'No benchmark got slower: 2 shown to be within ±5 %; 1 cannot reach the change',
    ],
    [
      'says so where nothing can reach the change',
      report([bench('parse', untouched()), bench('print', control(0.2, 'regressed'))]),
      'None of 2 benchmarks can reach the change',
    ],
    [
      'says so of the only benchmark',
      report([bench('parse', untouched())]),
      'The only benchmark cannot reach the change',
    ],
    [
      'names the metric where it is not the time',
      report([bench('parse', [unchanged(0.01), of('p99', regressed(0.5), gates)]), ...quiet]),
      '1 of 3 benchmarks got slower: parse, 99th percentile: +50.0 % (95 % CI +48.6 to +51.4 %)',
    ],
    [
      'calls worse what is not slower',
      report([bench('parse', [unchanged(0.01), of('allocated', regressed(0.5), gates)])]),
      'The only benchmark got worse: parse, bytes allocated: +50.0 % (95 % CI +48.6 to +51.4 %)',
    ],
    [
      'and better what is not faster',
      report([bench('parse', of('allocated', improved(0.5), gates)), ...quiet]),
      '1 of 3 benchmarks got better: parse, bytes allocated: −50.0 % (95 % CI −51.4 to −48.6 %); the other 2 shown to be within ±5 %',
    ],
    [
      'names the metric of what is least certain',
      report([bench('parse', [unchanged(0), of('p99', inconclusive(0.1), gates)]), ...quiet]),
      '1 of 3 benchmarks is inconclusive: parse in its 99th percentile, where a change below ±8.1 % could go unseen; none shown to be slower',
    ],
    [
      'tells the budget that is exceeded by most',
      report(quiet, {
        outcome: 'exceeded',
        budgets: [
          budget('GET /users', 'exceeded', 0.132),
          budget('GET /posts', 'exceeded', 0.22),
          budget('GET /tags', 'met', 0.02),
        ],
      }),
      '2 of 3 budgets are exceeded, worst: GET /posts, 95th percentile: 220 ms (216 to 224 ms), at most 100 ms',
    ],
    [
      'speaks of budgets after slowdowns',
      report([bench('parse', regressed(0.123)), ...quiet], {
        budgets: [budget('GET /users', 'exceeded', 0.132)],
      }),
      '1 of 3 benchmarks got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %); 1 budget exceeded',
    ],
    [
      'counts what is inconclusive beside a budget that is exceeded',
      report([bench('parse', inconclusive(0.02)), ...quiet], {
        outcome: 'exceeded',
        budgets: [relation('parallel', 'sequential', 'exceeded', 1.2)],
      }),
      'The only budget is exceeded: parallel against sequential: 1.20 times (1.18 to 1.22 times), at least 1.5 times; 1 inconclusive',
    ],
    [
      'says in words what a relation without a factor asks for',
      report(quiet, {
        outcome: 'exceeded',
        budgets: [relation('new', 'old', 'exceeded', 0.8, { target: { bound: 'min', value: 1 } })],
      }),
      'The only budget is exceeded: new against old: 0.800 times (0.784 to 0.816 times), at least as fast',
    ],
    [
      'says that a budget would have failed',
      report(quiet, {
        outcome: 'exceeded',
        settings: spared,
        budgets: [budget('GET /users', 'exceeded', 0.132)],
      }),
      'Would have failed: the only budget is exceeded: GET /users, 95th percentile: 132 ms (129 to 135 ms), at most 100 ms',
    ],
    [
      'speaks of an undecided budget where nothing else is open',
      report(quiet, {
        outcome: 'inconclusive',
        budgets: [budget('GET /users', 'undecided', 0.099), budget('GET /posts', 'met', 0.02)],
      }),
      '1 of 2 budgets is undecided: GET /users, 95th percentile: 99.0 ms (97.0 to 101.0 ms), at most 100 ms',
    ],
    [
      'leaves later tiers out',
      report(quiet, {
        budgets: [budget('GET /users', 'exceeded', 0.132, { tier: 'later', gates: false })],
      }),
      'No benchmark got slower: all 2 shown to be within ±5 %',
    ],
    [
      'says that budgets are met where nothing was compared',
      report([bench('parse', measuredOnly(1e-3))], {
        ...without,
        budgets: [budget('parse', 'met', 0.01)],
      }),
      '1 benchmark measured, nothing compared: there is no base; 1 budget met',
    ],
    [
      'names the worst of several slowdowns',
      report([bench('stringify', regressed(0.08)), bench('parse', regressed(0.123)), ...quiet]),
      '2 of 4 benchmarks got slower, worst: parse +12.3 % (95 % CI +10.9 to +13.7 %)',
    ],
    [
      'names the only slowdown without a superlative',
      report([bench('parse', regressed(0.123)), ...quiet]),
      '1 of 3 benchmarks got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %)',
    ],
    [
      'does not count where there is only one benchmark',
      report([bench('parse', regressed(0.123))]),
      'The only benchmark got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %)',
    ],
    [
      'says all where it is all',
      report([bench('parse', regressed(0.1)), bench('stringify', regressed(0.2))]),
      'All 2 benchmarks got slower, worst: stringify +20.0 % (95 % CI +18.6 to +21.4 %)',
    ],
    [
      'adds what else a reader of regressions must know',
      report([
        bench('parse', regressed(0.123)),
        bench('format', errored('boom')),
        bench('revive', improved(0.2)),
        bench('validate', inconclusive(0)),
      ]),
      '1 of 4 benchmarks got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %); 1 could not be measured; 1 got faster',
    ],
    [
      'says of which version it speaks where there are several',
      report([bench('parse', [unchanged(0.01), regressed(0.123, { version: 'next' })])], {
        versions: { base, heads: [gitVersion('feature', 'b'), gitVersion('next', 'c')] },
      }),
      'The only benchmark got slower: parse in next +12.3 % (95 % CI +10.9 to +13.7 %)',
    ],
    [
      'says that the only slowdown is accepted, and why',
      report([bench('parse', accepted(regressed(0.123), 'safer now')), ...quiet], passed),
      '1 of 3 benchmarks got slower, which is accepted: parse +12.3 % (95 % CI +10.9 to +13.7 %) for the reason safer now',
    ],
    [
      'does not take what was accepted for confirmed',
      report([bench('parse', accepted(suspected(1.38), 'safer now')), ...quiet], passed),
      '1 of 3 benchmarks may have got slower, which is accepted: parse +138 % (95 % CI +108 to +168 %) for the reason safer now',
    ],
    [
      'says that all slowdowns are accepted, with the worst',
      report(
        [
          bench('parse', accepted(regressed(0.08), 'safer')),
          bench('print', accepted(regressed(0.123), 'prettier')),
          bench('url', inconclusive(0)),
          ...quiet,
        ],
        { outcome: 'inconclusive' },
      ),
      '2 of 5 benchmarks got slower, all accepted, worst: print +12.3 % (95 % CI +10.9 to +13.7 %) for the reason prettier; 1 inconclusive',
    ],
    [
      'leads with what was not accepted, however much worse the accepted is',
      report([bench('parse', accepted(regressed(0.5))), bench('print', regressed(0.08)), ...quiet]),
      '1 of 4 benchmarks got slower: print +8.0 % (95 % CI +6.6 to +9.5 %); 1 more accepted',
    ],
    [
      'leads with what failed before what was accepted',
      report([bench('parse', accepted(regressed(0.5))), bench('url', errored('boom')), ...quiet], {
        outcome: 'errored',
      }),
      '1 of 4 benchmarks could not be measured: url; 1 got slower, accepted',
    ],
    [
      'says what would have failed where nothing fails',
      report([bench('parse', regressed(0.123)), ...quiet], { settings: spared }),
      'Would have failed: 1 of 3 benchmarks got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %)',
    ],
    [
      'says nothing of failing where nothing would have failed either',
      report([bench('parse', accepted(regressed(0.123), 'safer'))], {
        settings: spared,
        ...passed,
      }),
      'The only benchmark got slower, which is accepted: parse +12.3 % (95 % CI +10.9 to +13.7 %) for the reason safer',
    ],
    [
      'says what was shown where nothing changed',
      report(quiet),
      'No benchmark got slower: all 2 shown to be within ±5 %',
    ],
    [
      'does not claim one threshold where there are two',
      report([...quiet, bench('parse', { ...unchanged(0.01), threshold: 0.02 })]),
      'No benchmark got slower: all 3 shown to be within their thresholds',
    ],
    [
      'speaks of one benchmark as one',
      report([bench('parse', unchanged(0.01))]),
      'The only benchmark did not get slower: shown to be within ±5 %',
    ],
    [
      'names the largest gain and what the rest did',
      report([bench('parse', improved(0.1)), bench('stringify', improved(0.3)), ...quiet]),
      '2 of 4 benchmarks got faster, most: stringify −30.0 % (95 % CI −31.4 to −28.6 %); the other 2 shown to be within ±5 %',
    ],
    [
      'never looks green where a change could have gone unseen',
      report([bench('parse', inconclusive(0.03)), bench('url', unstable(0)), ...quiet]),
      '2 of 4 benchmarks are inconclusive or unstable, least certain: url, where a change below ±19 % could go unseen; none shown to be slower',
    ],
    [
      'tells a benchmark without rounds from one that was looked at',
      report([
        bench('parse', { ...changed('inconclusive', 0), change: null, mde: null }),
        ...quiet,
      ]),
      '1 of 3 benchmarks is inconclusive: parse, with too few rounds to see anything; none shown to be slower',
    ],
    [
      'names what could not be measured',
      report([bench('parse', errored('boom')), ...quiet]),
      '1 of 3 benchmarks could not be measured: parse; no other got slower',
    ],
    [
      'does not say that no other got slower where that is not known',
      report([bench('parse', errored('boom')), bench('url', inconclusive(0)), ...quiet]),
      '1 of 4 benchmarks could not be measured: parse; 1 inconclusive',
    ],
    [
      'says that nothing could be measured',
      report([bench('parse', errored('boom')), bench('url', errored('boom'))]),
      'None of the 2 benchmarks could be measured, first: parse',
    ],
    [
      'leaves a benchmark that fails in the base alone to its end',
      report([bench('parse', errored('boom')), ...quiet], { outcome: 'passed' }),
      'No benchmark got slower: 2 shown to be within ±5 %; 1 could not be measured',
    ],
    [
      'says that there was no base',
      report([bench('parse', measuredOnly(1)), bench('url', measuredOnly(1))], without),
      '2 benchmarks measured, nothing compared: there is no base',
    ],
    [
      'counts as measured only what has a figure',
      report(
        [
          bench('parse', measuredOnly(1)),
          bench('url', { ...measuredOnly(1), values: { base: null, head: null } }),
        ],
        without,
      ),
      '1 of 2 benchmarks measured, nothing compared: there is no base',
    ],
    [
      'says that there was no base, also where something failed',
      report([bench('parse', measuredOnly(1)), bench('url', errored('boom'))], without),
      '1 of 2 benchmarks could not be measured: url; nothing was compared: there is no base',
    ],
    [
      'names a suite that failed as a whole',
      report(
        [
          bench('parse', measuredOnly(1)),
          { ...bench('', errored('boom')), id: 'go', suite: 'go', name: '(the whole file)' },
        ],
        without,
      ),
      '1 of 2 benchmarks could not be measured: go; nothing was compared: there is no base',
    ],
    [
      'says that all benchmarks are new',
      report([bench('parse', oneSided('new', 1)), bench('url', oneSided('new', 1))]),
      'Nothing was compared: all 2 benchmarks are new',
    ],
    [
      'says that base and head have no benchmark in common',
      report([bench('parse', oneSided('new', 1)), bench('url', oneSided('removed', 1))], {
        outcome: 'incomparable',
      }),
      'Nothing could be compared: 1 benchmark of the base is gone (url); 1 is new',
    ],
    [
      'says that all fails in the base, and where',
      report(
        [1, 2].map((name) => bench(`${name}`, { ...errored('boom'), errorIn: 'main' })),
        { outcome: 'incomparable' },
      ),
      'Nothing could be compared: 2 benchmarks fail in the base main',
    ],
    [
      'says that the time was too short for any verdict',
      report([bench('parse', { ...inconclusive(0), rounds: { judged: 0, total: 0 } })], {
        outcome: 'incomparable',
      }),
      'Nothing could be compared: 1 benchmark has too few figures for a verdict',
    ],
    [
      'names what the head has lost, whatever became of the rest',
      report([
        bench('parse', regressed(0.123)),
        ...['a', 'b', 'c', 'd', 'e'].map((name) => bench(name, oneSided('removed', 1, 'main'))),
      ]),
      'The only benchmark got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %); 5 removed: a, b, c and 2 more',
    ],
    [
      'says what looks slower, and what it takes to tell',
      report([bench('parse', suspected(1.38)), ...quiet]),
      '1 of 3 benchmarks looks slower: parse +138 % (95 % CI +108 to +168 %), not confirmed: needs about 12s more',
    ],
    [
      'says how many rounds it takes where nobody knows how long they are',
      report([
        bench('parse', { ...suspected(1.38), lacks: { rounds: 8, seconds: null } }),
        bench('url', suspected(0.9)),
      ]),
      'All 2 benchmarks look slower, worst: parse +138 % (95 % CI +108 to +168 %), not confirmed: needs 8 more rounds',
    ],
    [
      'leads with what is confirmed',
      report([bench('parse', suspected(1.38)), bench('url', regressed(0.123)), ...quiet]),
      '1 of 4 benchmarks got slower: url +12.3 % (95 % CI +10.9 to +13.7 %); 1 may have got slower',
    ],
    [
      'says that there was nothing to measure',
      report([]),
      'Nothing was measured: no benchmark was found',
    ],
    [
      'does not say so where benchmarks were measured by nothing that gates',
      report([bench('parse', { ...unchanged(0), gates: false })]),
      'Nothing was judged: no benchmark has a metric that gates',
    ],
    [
      'says that it speaks of a part only',
      report([bench('parse', regressed(0.123)), ...quiet], { interrupted: true }),
      'Interrupted; so far 1 of 3 benchmarks got slower: parse +12.3 % (95 % CI +10.9 to +13.7 %)',
    ],
  ])('%s', (_, one, line) => {
    expect(headlineText(one)).toBe(line)
  })
})
