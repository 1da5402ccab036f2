import { describe, expect, it } from 'vitest'
import {
  bottleneckRules,
  metricNames,
  type BenchmarkReport,
  type BottleneckRule,
  type OwnMetricName,
  type Reason,
  type Report,
  type Result,
} from '../../src/model/index.ts'
import { parseReport, renderJson, renderMarkdown, renderTerminal } from '../../src/report/index.ts'
import { renderHtml } from '../../src/report/renderers/html/html.ts'
import { bottlenecksOf } from '../../src/report/scene/bottlenecks.ts'
import { bottleneckWords } from '../../src/report/words/bottleneck-words.ts'
import { bench, explained, gitVersion, measuredOnly, of, report, unchanged } from './builders.ts'
import { hostileNames } from './samples.ts'

type Figures = { readonly [Name in OwnMetricName]?: number }

/** A benchmark of which the head has these figures, and the base those. */
function figured(name: string, head: Figures, base: Figures = head): BenchmarkReport {
  const results = metricNames.flatMap((metric): Result[] => {
    const values = { base: base[metric] ?? null, head: head[metric] ?? null }
    return values.head === null ? [] : [{ ...of(metric, unchanged(0)), values }]
  })
  return bench(name, results)
}

function lostRequests(mean: number): Report {
  const quiet = { samples: 10, mean: 0, peak: 0, limit: null, beyond: 0 }
  const watched = { cpu: null, memory: null, eventLoop: null, responseTime: null, errorRate: quiet }
  return report([], {
    watched: { ...watched, connectionErrors: { ...quiet, mean, peak: mean }, course: [] },
  })
}

/** A server on 10 and on 100 connections. */
function underLoad(few: Figures, many: Figures, baseOfMany = many): Report {
  return report([
    figured('GET / > 10 connections', few),
    figured('GET / > 100 connections', many, baseOfMany),
  ])
}

function synchronous(during: 'load' | 'call', head: number): Reason {
  const count = { what: 'synchronous-files', name: '', during, base: 0, head } as const
  return { kind: 'counts', counts: [count], others: 0 }
}

/** A benchmark of which each call stops so often for a file. */
function calling(times: number): Report {
  return explained(of1({ time: 1 }), { parse: [synchronous('call', times)] })
}

function of1(figures: Figures): Report {
  return report([figured('parse', figures)])
}

/** What a rule finds critical or a warning, and what looks alike and is well. */
const planted: Readonly<
  Record<
    BottleneckRule,
    {
      readonly critical: Report | null
      readonly warning: Report
      readonly ok: Report
      readonly silent: Report
    }
  >
> = {
  'connection-errors': {
    critical: lostRequests(0.2),
    warning: lostRequests(0.002),
    ok: lostRequests(0),
    // Nothing was driven.
    silent: of1({ time: 1 }),
  },
  'event-loop-blocked': {
    critical: of1({ time: 0.3, loop: 0.25 }),
    warning: of1({ time: 0.1, loop: 0.06 }),
    // A second of waiting, with many short turns of the loop in it.
    ok: of1({ time: 1, loop: 0.06 }),
    // Of a function that is not asynchronous there is no such figure.
    silent: of1({ time: 0.3 }),
  },
  'synchronous-files': {
    critical: calling(12),
    warning: calling(1),
    ok: calling(0),
    // The file reads something while it is loaded, and no call does.
    silent: explained(of1({ time: 1 }), { parse: [synchronous('load', 20)] }),
  },
  'server-queueing': {
    critical: underLoad({ time: 0.002 }, { time: 0.02, cpu: 1e-5, throughput: 5000 }),
    warning: underLoad({ time: 0.002 }, { time: 0.005, cpu: 1e-5, throughput: 20_000 }),
    // Requests take ten times as long since the CPU has no time left.
    ok: underLoad({ time: 0.002 }, { time: 0.02, cpu: 2e-4, throughput: 5000 }),
    // One number of connections, and nothing that it could be compared with.
    silent: report([figured('GET / > 100 connections', { time: 1, cpu: 1e-5, throughput: 100 })]),
  },
  'retained-growth': {
    critical: of1({ time: 1, retained: 4096 }),
    warning: of1({ time: 1, retained: 64 }),
    ok: of1({ time: 1, retained: 0 }),
    silent: of1({ time: 1 }),
  },
  'collection-share': {
    critical: of1({ time: 1e-3, gc: 4e-4 }),
    warning: of1({ time: 1e-3, gc: 1.5e-4 }),
    ok: of1({ time: 1e-3, gc: 5e-5 }),
    silent: of1({ time: 1e-3 }),
  },
  'cpu-bound': {
    critical: null,
    warning: of1({ time: 1e-3, cpu: 1e-3, throughput: 990 }),
    ok: of1({ time: 1e-3, cpu: 1e-4, throughput: 990 }),
    // A function that computes is not held up by it.
    silent: of1({ time: 1e-3, cpu: 1e-3 }),
  },
}

const rules = Object.keys(bottleneckRules).filter((name): name is BottleneckRule =>
  Object.hasOwn(bottleneckRules, name),
)

function found(rule: BottleneckRule, whole: Report) {
  return bottlenecksOf(whole).find((one) => one.rule === rule)
}

describe.each(rules)('%s', (rule) => {
  const { critical, warning, ok, silent } = planted[rule]

  it('is found where it is planted, as grave as it is', () => {
    const severities = [critical, warning].flatMap((one) =>
      one === null ? [] : [found(rule, one)?.severity],
    )
    expect(severities).toEqual(critical === null ? ['warning'] : ['critical', 'warning'])
  })

  it('is never critical if its rule has no such limit', () => {
    expect(critical === null).toBe(bottleneckRules[rule].critical === null)
  })

  it('is well where only something else is alike', () => {
    expect(found(rule, ok)?.severity).toBe('ok')
  })

  it('is not spoken of without its figures', () => {
    expect(found(rule, silent)).toBeUndefined()
  })

  it('comes with what to do, in terminal, comment and page', () => {
    const text = renderTerminal(warning, { color: false, width: 80 })
    const line = text.split('\n').filter((each) => each.includes(bottleneckWords[rule].title))
    expect(line).toEqual([expect.stringMatching(/^ *warning /)])
    const address = `docs/bottlenecks.md#${rule}`
    expect(renderMarkdown(warning, { id: 'benchgate' })).toContain(address)
    expect(renderHtml(warning, { view: 'technical' })).toContain(address)
  })
})

it('names the worst benchmark, with the figure of the base, and counts the others', () => {
  const several = report([
    figured('small', { time: 1, gc: 0.12 }),
    figured('worst', { time: 1, gc: 0.4 }, { time: 1, gc: 0.05 }),
    figured('quiet', { time: 1, gc: 0.01 }),
  ])
  expect(bottlenecksOf(several)).toEqual([
    {
      rule: 'collection-share',
      severity: 'critical',
      benchmark: several.benchmarks[1]?.id,
      version: 'feature',
      current: 0.4,
      base: 0.05,
      limits: { warning: 0.1, critical: 0.3 },
      others: 1,
    },
  ])
  expect(renderTerminal(several, { color: false, width: 120 })).toContain('worst and 1 more')
})

it('holds also where nothing is compared', () => {
  const alone = report([bench('parse', { ...measuredOnly(1), metric: 'retained' })], {
    versions: { base: null, heads: [gitVersion('feature', 'a'.repeat(40))] },
  })
  expect(bottlenecksOf(alone)).toMatchObject([{ rule: 'retained-growth', base: null }])
})

it('puts the gravest first', () => {
  const all = report([figured('parse', { time: 1, gc: 0.15, retained: 5000, loop: 0.001 })])
  expect(bottlenecksOf(all).map(({ severity }) => severity)).toEqual(['critical', 'warning', 'ok'])
})

it('says in a terminal and a comment nothing of what is well, and on a page all', () => {
  const { ok } = planted['collection-share']
  const { title } = bottleneckWords['collection-share']
  expect(renderTerminal(ok, { color: false, width: 100 })).not.toContain(title)
  expect(renderMarkdown(ok, { id: 'benchgate' })).not.toContain(title)
  expect(renderHtml(ok)).toContain(title)
})

it('wears no red, since it fails nothing', () => {
  const { critical } = planted['collection-share']
  if (critical === null) throw new Error('it can be critical')
  const text = renderTerminal(critical, { color: true, width: 100 })
  expect(text).not.toContain('\u001b[31m')
})

it('stands in the JSON for others, and is told anew from the figures by whoever reads it', () => {
  const { warning } = planted['collection-share']
  const text = renderJson(warning)
  expect(JSON.parse(text).bottlenecks).toMatchObject([{ rule: 'collection-share', current: 0.15 }])
  const forged = text.replace('"severity":"warning"', '"severity":"ok"')
  expect(forged).not.toBe(text)
  expect(bottlenecksOf(parseReport(forged))).toEqual(bottlenecksOf(warning))
})

it.each(hostileNames)('shows %j without harm', (name) => {
  const hostile = report([figured(name, { time: 1, gc: 0.5 })])
  const html = renderHtml(hostile, { view: 'technical' })
  expect(html).not.toContain('<script>alert')
  expect(renderTerminal(hostile, { color: false, width: 80 })).not.toContain('\u001b')
})
