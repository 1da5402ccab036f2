import { describe, expect, it } from 'vitest'
import { judgedTogether } from '../../src/decide/index.ts'
import { judgedAgain } from '../../src/decide/judged-again.ts'
import { procedure } from '../../src/decide/procedure.ts'
import { toolVersion, type Report } from '../../src/model/index.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { measuredReport } from '../report/measured.ts'

const tool = { version: toolVersion, procedure }
const whole = judgedAgain(measuredReport({ benchmarks: 30 }), tool)

/** What a job would have measured of the whole. */
function shard(index: number, count: number, over: Partial<Report> = {}): Report {
  const isOwn = (_: unknown, place: number): boolean => place % count === index - 1
  const ids = whole.benchmarks.filter(isOwn).map(({ id }) => id)
  const { benchmarks, pairs, redone } = whole.evidence
  const rules = whole.settings.rules.map((rule) => ({
    ...rule,
    appliesTo: rule.appliesTo.filter((id) => ids.includes(id)),
  }))
  return {
    ...whole,
    settings: { ...whole.settings, rules },
    benchmarks: whole.benchmarks.filter(isOwn),
    evidence: { benchmarks: benchmarks.filter(isOwn), pairs, redone },
    shard: { index, count, benchmarks: benchmarks.length, dividedBy: null },
    warnings: [
      ...whole.warnings,
      { code: 'part-of-run', index, count, benchmarks: ids.length, all: benchmarks.length },
    ],
    ...over,
  }
}

const shards = (count: number): Report[] =>
  Array.from({ length: count }, (_, at) => shard(at + 1, count))

describe('all shards of a run', () => {
  it.each([1, 2, 5])(
    'come to the verdicts of the whole run, in %d parts and any order',
    (count) => {
      const {
        benchmarks,
        outcome,
        shard: part,
        warnings,
      } = judgedTogether(shards(count).toReversed())
      const verdicts = (all: Report['benchmarks']) =>
        Object.fromEntries(all.map(({ id, results }) => [id, results]))
      expect(verdicts(benchmarks)).toEqual(verdicts(whole.benchmarks))
      expect({ outcome, part }).toEqual({ outcome: whole.outcome, part: null })
      expect(warnings.filter(({ code }) => code === 'part-of-run')).toEqual([])
    },
  )

  it('are judged by how many benchmarks there are, and not shard by shard', () => {
    const all = judgedTogether(shards(5))
    const alone = judgedTogether([
      shard(1, 5, { shard: { index: 1, count: 1, benchmarks: 6, dividedBy: null } }),
    ])
    const adjusted = ({ benchmarks }: Report) =>
      benchmarks.flatMap(({ id, results }) =>
        results.map(({ change }) => [id, change?.adjustedPValue ?? null] as const),
      )
    const own = new Map(adjusted(alone))
    const shared = adjusted(all).filter(([id, p]) => own.has(id) && p !== null)
    expect(shared.length).toBeGreaterThan(0)
    expect(shared.some(([id, p]) => p !== own.get(id))).toBe(true)
  })

  it('make a report that keeps its contract', () => {
    const together = judgedTogether(shards(3))
    expect(parseReport(renderJson(together))).toEqual(together)
  })

  const push = { commit: 'c'.repeat(40), createdAt: '2026-01-01T00:00:00.000Z' }
  const later = '2026-01-02T00:00:00.000Z'
  const divided = (index: number, count: number, dividedBy: typeof push | null): Report => {
    const part = shard(index, count)
    return { ...part, shard: part.shard && { ...part.shard, dividedBy } }
  }

  it('are judged where all were divided by the same push', () => {
    const all = [1, 2].map((index) => divided(index, 2, push))
    expect(judgedTogether(all).benchmarks).toHaveLength(30)
    expect(parseReport(renderJson(all[0] ?? whole)).shard?.dividedBy).toEqual(push)
  })

  const other = { kind: 'git', ref: 'x', commit: 'e'.repeat(40) } as const
  it.each<readonly [string, readonly Report[], object]>([
    ['none', [], { code: 'no-shards' }],
    ['a whole run', [whole], { code: 'not-a-shard' }],
    [
      'one that is missing',
      [shard(1, 4), shard(3, 4)],
      { code: 'shards-missing', missing: [2, 4], count: 4 },
    ],
    [
      'one that is there twice',
      [shard(1, 2), shard(2, 2), shard(2, 2)],
      { code: 'shard-twice', index: 2, count: 2 },
    ],
    [
      'another number of shards',
      [shard(1, 2), shard(2, 3)],
      { code: 'shards-differ', why: 'count' },
    ],
    [
      'another commit',
      [shard(1, 2), shard(2, 2, { versions: { ...whole.versions, base: { label: 'main', source: other } } })], // prettier-ignore
      { code: 'shards-differ', why: 'versions', shards: [1, 2] },
    ],
    [
      'other settings',
      [shard(1, 2), shard(2, 2, { settings: { ...whole.settings, threshold: 0.5 } })],
      { code: 'shards-differ', why: 'settings' },
    ],
    [
      'another procedure',
      [shard(1, 2), shard(2, 2, { tool: { ...tool, procedure: procedure + 1 } })],
      { code: 'shards-differ', why: 'procedure' },
    ],
    [
      'one that was divided otherwise than most',
      [divided(1, 3, push), divided(2, 3, null), divided(3, 3, push)],
      { code: 'shards-divided', shards: [2], count: 3, by: null, others: push.commit },
    ],
    [
      'some that were divided by another record of the same push',
      [1, 2, 3].map((index) =>
        divided(index, 3, index === 3 ? push : { ...push, createdAt: later }),
      ),
      { code: 'shards-divided', shards: [3], by: push.commit, others: push.commit },
    ],
    [
      'benchmarks that nobody has',
      [shard(1, 2), shard(2, 2, { evidence: { ...whole.evidence, benchmarks: [] } })],
      { code: 'shards-incomplete', found: 15, expected: 30 },
    ],
    [
      'benchmarks that two have',
      [shard(1, 2), shard(2, 2, { evidence: shard(1, 2).evidence })],
      { code: 'shards-incomplete', found: 15, listed: 30 },
    ],
  ])('are refused where there is %s', (_, reports, fault) => {
    expect(() => judgedTogether(reports)).toThrow(expect.objectContaining({ fault: expect.objectContaining(fault) })) // prettier-ignore
  })
})
