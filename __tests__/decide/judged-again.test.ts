import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, judgedAgain, procedure, type Case } from '../../src/decide/index.ts'
import {
  benchmark,
  controlLabel,
  keptFigures,
  type Evidence,
  metricNames,
  outcomes,
  type Measured,
  type Report,
  type Result,
  type RoundSample,
} from '../../src/model/index.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { gitVersion, report } from '../report/builders.ts'

import { around, evidence, failure, settings } from './evidence.ts'

const tool = { version: '0.1.0', procedure }

/** By the version that wrote the report. */
const rejudge = (claimed: Report): Report => judgedAgain(claimed, tool)

const compared = { functions: 3, files: 2, reads: 0, calls: 3000 }
const untouched = [{ version: 'pr', kind: 'cannot-reach', compared }] as const
const imported = [{ kind: 'resolved', path: 'a', specifier: 'b' }] as const
const reaching = [{ version: 'pr', kind: 'reaches', first: imported, others: 2 }] as const

/** As they count in a run. */
const kept = (all: readonly Evidence[]): Evidence[] =>
  all.map((one) => ({
    ...one,
    samples: one.samples.map((sample) => ({
      ...sample,
      arms: Object.fromEntries(
        Object.entries(sample.arms).map(([label, measured]) => [label, keptFigures(measured)]),
      ),
    })),
    failures: one.failures.map((each) => ({ ...each, benchmark: one.benchmark })),
  }))

/** What the gate reports of this evidence, after a way through a file. */
function reported(
  all: readonly Evidence[],
  {
    base = 'main',
    heads = ['pr'],
    byRecords = [],
    limits = [],
    over = {},
  }: Partial<Case> & { readonly over?: Partial<Report> } = {},
): Report {
  const measured = kept(all)
  const judged = judge({ evidence: measured, settings, base, heads, byRecords, limits })
  const commit = 'a'.repeat(40)
  const versions = {
    base: base === null ? null : gitVersion(base, commit),
    heads: heads.map((head) => gitVersion(head, commit)),
  }
  const whole = report(judged.benchmarks, {
    ...judged,
    tool,
    versions,
    evidence: { benchmarks: measured, pairs: [], redone: [] },
    warnings: judged.warnings,
    ...over,
  })
  return parseReport(renderJson({ ...whole, settings: { ...whole.settings, ...settings } }))
}

const slow = { screen: around(0.3, 6), confirm: around(0.3, 10) }
const slower = evidence('slower', slow)
const faster = evidence('faster', { screen: around(-0.3, 6), confirm: around(-0.3, 10) })
const same = evidence('same', { screen: around(0, 10) })

/** The report with another first result of its first benchmark. */
function claiming(honest: Report, lie: Partial<Result>, over: Partial<Report> = {}): Report {
  const [first, ...others] = honest.benchmarks
  if (first === undefined) throw new Error('no benchmark')
  const [result, ...results] = first.results
  if (result === undefined) throw new Error('no result')
  const lied = { ...first, results: [{ ...result, ...lie }, ...results] }
  return { ...honest, ...over, benchmarks: [lied, ...others] }
}

const firstOf = ({ benchmarks }: Report): Result | undefined => benchmarks[0]?.results[0]

describe('a report of the gate comes back as it is', () => {
  const alone = (label: string): Evidence =>
    evidence(
      `alone in ${label}`,
      {},
      {
        versions: [label],
        samples: [{ round: 0, stage: 'screen', arms: { [label]: { time: 1 } } }],
      },
    )

  test.each([
    ['of what got slower, faster and neither', [slower, faster, same]],
    ['of what is still open', [evidence('a', { screen: around(0, 3) }), evidence('b')]],
    ['of what is unstable', [evidence('a', { screen: around(0, 10, 0.9) })]],
    [
      'of rounds that the base itself spoilt',
      [
        evidence('a', {
          screen: around(0.3, 6),
          confirm: around(0.3, 40),
          control: around(0.2, 40),
        }),
      ],
    ],
    ['of what one side alone has', [alone('main'), alone('pr'), same]],
    [
      'of what fails',
      [slower, evidence('fails', { screen: around(0, 2) }, { failures: [failure('pr')] })],
    ],
    [
      'of what fails in the base alone',
      [slower, evidence('fails', {}, { failures: [failure('main')] })],
    ],
    ['of what fails somewhere', [evidence('fails', {}, { failures: [failure(null)] })]],
    [
      'of what cannot reach the change, measured or not',
      [
        evidence('left', {}, { reach: untouched }),
        evidence('still', { screen: around(0, 10) }, { reach: untouched }),
        evidence(
          'moved',
          { screen: around(0.3, 6), confirm: around(0.3, 10) },
          { reach: untouched },
        ),
        evidence(
          'slower',
          { screen: around(0.3, 6), confirm: around(0.3, 10) },
          { reach: reaching },
        ),
      ],
    ],
    ['of nothing', []],
  ])('%s', (_what, all) => {
    const honest = reported(all)
    expect(rejudge(honest)).toEqual(honest)
  })

  test('of what recorded runs decided, where the hardware is said to be fixed', () => {
    const all = [evidence('open', { screen: around(0.03, 10, 0.1) })]
    const open = reported(all)
    const suspicion = {
      id: open.benchmarks[0]?.id ?? '',
      name: 'open',
      metric: 'time',
      ratio: 1.2,
      predicted: { low: 0.9, middle: 1, high: 1.1 },
      value: 1.2,
      adjustedPValue: 0.001,
      runs: 20,
    } as const
    const recorded = {
      runs: 20,
      factor: { ratio: 1, from: 'nothing', machine: null },
      suspected: [suspicion],
    } as const
    const baseline = { storage: 'here', outcome: { kind: 'missing' }, recorded } as const
    const hardware = { ...open.settings, hardware: 'fixed' } as const
    const counted = reported(all, { byRecords: [suspicion], over: { baseline } })
    const honest = { ...counted, settings: hardware }
    expect(honest.outcome).toBe('regressed')
    expect(honest.warnings.map(({ code }) => code)).toContain('regressed-by-records')
    expect(rejudge(honest)).toEqual(honest)
    // Where they did not count, they do not now.
    expect(rejudge({ ...honest, settings: open.settings }).outcome).toBe('inconclusive')
  })

  test('of a run without a base', () => {
    const honest = reported([alone('pr')], { base: null })
    expect(rejudge(honest)).toEqual(honest)
  })

  test('whatever was measured, of how many versions and metrics', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 6 }), (all) => {
        const named = all.map((each, i) => ({ ...each, benchmark: benchmark('a.js', '', `b${i}`) }))
        const honest = reported(named, { heads: ['pr', 'release'] })
        expect(rejudge(honest)).toEqual(honest)
      }),
      { numRuns: 200 },
    )
  })
})

test('what was accepted is left out, and is no lie', () => {
  const honest = reported([slower, same])
  const accepted = { pattern: 'slower', reason: 'worth it', by: 'mona', commit: null }
  const warnings = [{ code: 'acceptance-unmatched', pattern: 'a', reason: 'b' }] as const
  const judged = rejudge(claiming(honest, { accepted }, { outcome: 'passed', warnings }))
  expect(judged).toEqual(honest)
  const without = rejudge({ ...honest, outcome: 'passed' })
  expect(without.warnings.map(({ code }) => code)).toEqual(['judged-again'])
})

describe('what does not follow from the evidence is replaced', () => {
  const honest = reported([slower, faster, same])

  test.each(['unchanged', 'improved', 'inconclusive', 'unstable', 'new', 'removed'] as const)(
    'a slowdown that is said to be %s',
    (verdict) => {
      const judged = rejudge(claiming(honest, { verdict }, { outcome: 'passed' }))
      expect({ ...judged, warnings: [] }).toEqual({ ...honest, warnings: [] })
      expect(judged.warnings).toEqual([
        {
          code: 'judged-again',
          first: [{ benchmark: slower.benchmark.id, claimed: verdict, judged: 'regressed' }],
          verdicts: 1,
          budgets: 0,
          figures: 0,
          outcome: { claimed: 'passed', judged: 'regressed' },
        },
      ])
    },
  )

  test('a slowdown that is made up', () => {
    const quiet = reported([same])
    const judged = rejudge(claiming(quiet, { verdict: 'regressed' }, { outcome: 'regressed' }))
    expect(firstOf(judged)?.verdict).toBe('unchanged')
    expect(judged.outcome).toBe('passed')
  })

  test.each(['regressed', 'improved', 'unchanged'] as const)(
    '%s without a single round',
    (verdict) => {
      const empty = reported([evidence('empty')])
      const change = { ratio: 2, low: 2, high: 2, pValue: 0, adjustedPValue: 0 }
      const judged = rejudge(claiming(empty, { verdict, change, mde: 0, noiseFloor: change }))
      expect(firstOf(judged)).toEqual(firstOf(empty))
    },
  )

  test('figures under a verdict that follows', () => {
    const change = { ratio: 9, low: 8, high: 10, pValue: 0, adjustedPValue: 0 }
    const judged = rejudge(claiming(honest, { change, mde: 0.0001 }))
    expect(firstOf(judged)).toEqual(firstOf(honest))
    expect(judged.warnings).toMatchObject([{ first: [], verdicts: 0, figures: 1, outcome: null }])
  })

  test('the outcome alone', () => {
    const judged = rejudge({ ...honest, outcome: 'passed' })
    expect(judged.outcome).toBe('regressed')
    expect(judged.warnings.map(({ code }) => code)).toEqual(['judged-again'])
  })

  test('that nothing failed', () => {
    const failing = reported([evidence('fails', {}, { failures: [failure('pr')] })])
    expect(rejudge({ ...failing, outcome: 'passed' }).outcome).toBe('errored')
  })

  test('a figure beside a benchmark that one side alone is said to have', () => {
    const one = evidence('new', {}, { versions: ['pr'] })
    const change = { ratio: 0.5, low: 0.4, high: 0.6, pValue: 0, adjustedPValue: 0 }
    const judged = rejudge(claiming(reported([one]), { change }))
    expect(firstOf(judged)?.change).toBeNull()
  })

  test('a verdict on a comparison with no base', () => {
    const alone = reported([evidence('one', {}, { versions: ['pr'] })], { base: null })
    expect(firstOf(rejudge(claiming(alone, { verdict: 'improved' })))?.verdict).toBe('new')
  })
})

test('whatever verdicts and figures are claimed those that follow come out', () => {
  const lie = fc.record({
    verdict: fc.constantFrom(
      'regressed',
      'improved',
      'unchanged',
      'inconclusive',
      'unstable',
      'new',
    ),
    change: fc.constantFrom(null, { ratio: 2, low: 1, high: 3, pValue: 0, adjustedPValue: 0 }),
    mde: fc.constantFrom(null, 0.5),
    noiseFloor: fc.constantFrom(null, { ratio: 1, low: 1, high: 1 }),
  })
  fc.assert(
    fc.property(
      fc.array(anyEvidence, { maxLength: 4 }),
      fc.infiniteStream(lie),
      fc.constantFrom(...outcomes),
      (all, lies, outcome) => {
        const named = all.map((each, i) => ({ ...each, benchmark: benchmark('a.js', '', `b${i}`) }))
        const honest = reported(named)
        const lied = honest.benchmarks.map((one) => ({
          ...one,
          results: one.results.map((result) => ({ ...result, ...lies.next().value })),
        }))
        const judged = rejudge({ ...honest, outcome, benchmarks: lied })
        expect(judged).toMatchObject({ benchmarks: honest.benchmarks, outcome: honest.outcome })
        expect(rejudge(judged)).toEqual(judged)
      },
    ),
    { numRuns: 100 },
  )
})

test('more than three lies are counted', () => {
  const all = Array.from({ length: 9 }, (_, i) => evidence(`b${i}`, { screen: around(0, 10) }))
  const honest = reported(all)
  const lied = {
    ...honest,
    benchmarks: honest.benchmarks.map((one) => ({
      ...one,
      results: one.results.map((result) => ({ ...result, verdict: 'improved' as const })),
    })),
  }
  const [warning] = rejudge(lied).warnings
  expect(warning).toMatchObject({ code: 'judged-again', verdicts: 9 })
  expect(warning?.code === 'judged-again' && warning.first).toHaveLength(3)
})

describe('budgets', () => {
  const limit = {
    kind: 'budget',
    benchmark: { ...slower.benchmark },
    metric: 'time',
    target: { bound: 'max', value: 0.9 },
    tier: 'now',
    gates: true,
  } as const
  const honest = reported([same], { limits: [{ ...limit, benchmark: same.benchmark }] })
  const { budgets } = honest

  test('come back as they are', () => {
    expect(budgets).toMatchObject([{ status: 'exceeded', judged: 6 }])
    expect(rejudge(honest)).toEqual(honest)
  })

  test('that are said to be met, and are not, count as what their figures say', () => {
    const current = { value: 0.5, low: 0.4, high: 0.6 }
    const lied = budgets.map((one) => ({ ...one, status: 'met' as const, current, judged: 3 }))
    const judged = rejudge({ ...honest, budgets: lied, outcome: 'passed' })
    expect(judged).toMatchObject({ budgets, outcome: 'exceeded' })
    const outcome = { claimed: 'passed', judged: 'exceeded' }
    expect(judged.warnings).toMatchObject([{ code: 'judged-again', budgets: 1, outcome }])
  })

  test('of later tiers decide nothing', () => {
    const later = budgets.map((one) => ({ ...one, gates: false }))
    expect(rejudge({ ...honest, budgets: later }).outcome).toBe('passed')
  })
})

test('rounds that are claimed and not there count for nothing', () => {
  const honest = reported([same])
  const judged = rejudge(claiming(honest, { rounds: { judged: 1, total: 9e15 } }))
  expect(firstOf(judged)).toEqual(firstOf(honest))
})

test('a benchmark of which nothing was measured is not there, whatever is claimed of it', () => {
  const honest = reported([same])
  const made = { ...honest.benchmarks[0]!, id: 'a.js > made up', name: 'made up' }
  const judged = rejudge({ ...honest, benchmarks: [...honest.benchmarks, made] })
  expect(judged.benchmarks).toEqual(honest.benchmarks)
  const first = [{ benchmark: 'a.js > made up', claimed: 'unchanged', judged: null }]
  expect(judged.warnings).toMatchObject([{ code: 'judged-again', first }])
})

describe('what differs is told: verdicts, budgets, figures, the whole', () => {
  const limit = {
    kind: 'budget',
    benchmark: same.benchmark,
    metric: 'time',
    target: { bound: 'max', value: 0.9 },
    tier: 'now',
    gates: true,
  } as const
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => evidence(name, slow))
  const honest = reported([...five, same], { limits: [limit] })

  test('of many', () => {
    const lied = {
      ...honest,
      outcome: 'passed' as const,
      benchmarks: honest.benchmarks.map((one) => ({
        ...one,
        results: one.results.map((result) => ({ ...result, verdict: 'unchanged' as const })),
      })),
      budgets: honest.budgets.map((one) => ({ ...one, status: 'met' as const })),
    }
    expect(rejudge(lied).warnings).toEqual([
      {
        code: 'judged-again',
        first: five.slice(0, 3).map((one) => {
          return { benchmark: one.benchmark.id, claimed: 'unchanged', judged: 'regressed' }
        }),
        verdicts: 5,
        budgets: 1,
        figures: 0,
        outcome: { claimed: 'passed', judged: 'regressed' },
      },
    ])
  })
})

describe('a report of another procedure', () => {
  const other = { version: '0.0.9', procedure: procedure - 1 }
  const claimed = claiming(
    reported([slower, same]),
    { verdict: 'inconclusive' },
    { tool: other, outcome: 'inconclusive' },
  )

  test('is judged by this one, and accused of nothing', () => {
    const judged = rejudge(claimed)
    expect(judged).toMatchObject({ outcome: 'regressed', tool })
    const told = { measuredWith: '0.0.9', judgedBy: tool.version }
    expect(judged.warnings).toEqual([{ code: 'judged-by-another-version', ...told }])
  })

  test('of another version with the same procedure is held to what it says', () => {
    const held = rejudge({ ...claimed, tool: { ...other, procedure } })
    expect(held.warnings.map(({ code }) => code)).toEqual(['judged-again'])
  })
})

test('by rules, thresholds of metrics and what gates, as the settings of the report have them', () => {
  const rule = {
    benchmark: 'slow*',
    threshold: 0.5,
    metrics: null,
    appliesTo: [slower.benchmark.id],
  }
  const honest = reported([slower, same])
  const ruled = rejudge({ ...honest, settings: { ...honest.settings, rules: [rule] } })
  expect(firstOf(ruled)).toMatchObject({ threshold: 0.5, rule: 'slow*', verdict: 'unchanged' })
  const gateOn = ['cpu'] as const
  const blind = rejudge({ ...honest, settings: { ...honest.settings, gateOn } })
  expect(blind.benchmarks[0]?.results.find(({ metric }) => metric === 'time')?.gates).toBe(false)
  const thresholds = { time: 0.5 }
  const wide = rejudge({ ...honest, settings: { ...honest.settings, thresholds } })
  expect(firstOf(wide)?.verdict).toBe('unchanged')
})

test('by rounds that a report has, control rounds that are missing in between included', () => {
  const samples = slower.samples.map((one, i) => {
    const { [controlLabel]: _, ...others } = one.arms
    return i % 3 === 0 ? { ...one, arms: others } : one
  })
  const honest = reported([{ ...slower, samples }, same])
  expect(rejudge(honest)).toEqual(honest)
})

/** Rounds of two heads, with figures missing here and there. */
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    screen: fc.nat({ max: 12 }),
    confirm: fc.constantFrom(0, 0, 10, 25, 40),
    centre: fc.constantFrom(-0.2, -0.03, 0, 0.03, 0.06, 0.3),
    reach: fc.constantFrom(0.001, 0.02, 0.2),
    noise: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
    holes: fc.array(fc.nat({ max: 50 }), { maxLength: 12 }),
    metrics: fc.subarray([...metricNames], { minLength: 1 }),
    versions: fc.subarray(['main', 'pr', 'release'], { minLength: 1 }),
    failing: fc.option(fc.constantFrom('main', 'pr', 'release', null), { nil: undefined, freq: 1 }),
  })
  .map(({ versions, metrics, failing, ...rest }): Evidence => {
    const { screen, confirm, centre, reach, noise, holes } = rest
    const figures = (at: number, label: string): Measured => {
      const turn = noise[(at * 7 + label.length) % noise.length] ?? 0
      const log = reach * turn + (label === 'pr' ? centre : 0)
      const shown = metrics.filter((metric) => !(holes.includes(at) && metric === metrics[0]))
      return Object.fromEntries(shown.map((metric) => [metric, 1000 * Math.exp(log)]))
    }
    const samples = Array.from({ length: screen + confirm }, (_, round): RoundSample => {
      const stage = round < screen ? 'screen' : 'confirm'
      const arms = stage === 'confirm' && versions.includes('main') ? [controlLabel] : []
      const measured = [...versions, ...arms].map(
        (label) => [label, figures(round, label)] as const,
      )
      return { round, stage, arms: Object.fromEntries(measured) }
    })
    const failures = failing === undefined ? [] : [failure(failing)]
    const seconds = samples.length === 0 ? null : 1
    return {
      kind: 'measured',
      benchmark: benchmark('a.js', '', 'b'),
      versions,
      samples,
      failures,
      secondsPerRound: seconds,
    }
  })

describe('what a report says was accepted', () => {
  const accepted = { pattern: '**', reason: 'trust me', by: 'mona', commit: null }
  const denied = { code: 'acceptance-denied', lines: [], why: { kind: 'nobody-may' } } as const
  const claimed = claiming(
    reported([slower, same]),
    { accepted },
    { outcome: 'passed', warnings: [denied] },
  )

  test('is left out, and so its benchmark fails again', () => {
    const judged = rejudge(claimed)
    expect(firstOf(judged)?.accepted).toBeNull()
    expect(judged.outcome).toBe('regressed')
  })

  test('is no lie about its evidence, and what was said of it is not repeated', () => {
    expect(rejudge(claimed).warnings).toEqual([])
  })

  test('hides no lie about a verdict', () => {
    const lying = claiming(reported([same, slower]), { accepted, verdict: 'regressed' })
    expect(rejudge(lying).warnings.map(({ code }) => code)).toEqual(['judged-again'])
  })
})
