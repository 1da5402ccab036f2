import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { receive } from '../../src/receive/index.ts'
import { logText, renderJson, renderMarkdown, renderTerminal } from '../../src/report/index.ts'
import { around, evidence, failure } from '../decide/evidence.ts'
import { foreign, hostile } from '../report/arbitraries.ts'
import { elements, linkableTexts, rendered } from '../report/rendered.ts'
import { fakeHost, run, same, slower, uploadedOf, zipped } from './builders.ts'

/** A report with something to show in every place where there can be a text. */
function wordy(): Report {
  const metric = foreign('x1')
  const times = (figure: number) => ({ time: figure, [metric]: figure })
  const samples = slower.samples.map((one) => ({
    ...one,
    arms: { main: times(1), pr: times(2 + one.round / 1000) },
  }))
  const renamed = {
    ...slower,
    was: 'x2',
    samples,
    metrics: { measured: [metric, 'time'], gating: [metric] },
  } as const
  const failing = evidence('x3', { screen: around(0, 2) }, { failures: [failure('pr', 'x4')] })
  const limit = {
    benchmark: renamed.benchmark,
    target: { bound: 'max', value: 1e-3 },
    gates: true,
  } as const
  const limits = [
    { ...limit, kind: 'budget', tier: 'x5', metric },
    {
      ...limit,
      kind: 'relation',
      tier: 'x6',
      metric: 'time',
      than: same.benchmark,
      inTurns: false,
    },
  ] as const
  const report = uploadedOf([renamed, failing, same], {}, limits)
  const rule = { benchmark: 'x7', threshold: 0.9, metrics: null, appliesTo: [renamed.benchmark.id] }
  return {
    ...report,
    settings: { ...report.settings, rules: [rule] },
    ignored: [{ id: 'x8', suite: 'x9', name: 'x10', reason: 'x11' }],
    warnings: [{ code: 'empty-suite', suite: 'x12' }],
    reproduce: 'x13',
    baseline: {
      storage: 'x15',
      outcome: { kind: 'corrupt', message: 'x16' },
      recorded: {
        runs: 20,
        factor: { ratio: 1, from: 'suite', machine: null },
        suspected: [
          {
            id: 'x17',
            name: 'x18',
            metric: 'time',
            ratio: 1.2,
            predicted: { low: 0.9, middle: 1, high: 1.1 },
            value: 1.2,
            adjustedPValue: 0.001,
            runs: 20,
          },
        ],
      },
    },
  }
}

/** Texts that are words of the schema, by the keys they stand under. */
const words = new Set(
  'schema createdAt outcome metric verdict kind from turns pinning baton failOn gateOn pullRequest match bound status hardware stage'.split(
    ' ',
  ),
)

// What GitHub's filters for mentions, issues, addresses and emoji look for in text outside code.
const linking = /(?:^|\W)@\w|#\d|\bGH-\d|https?:\/\/|\bwww\.\w|\w@\w+\.\w|:\w+:/i

/** What is the same text before is the same one after: ids and labels still name what they named. */
function replaced(text: string, next: () => string): string {
  const known = new Map<string, string>([['time', 'time']])
  const once = (before: string): string => {
    const after = known.get(before) ?? next()
    known.set(before, after)
    return after
  }
  const metric = (name: unknown): string => (name === 'time' ? 'time' : foreign(once(String(name))))
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return once(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, each]) => {
      if (key === 'gateOn') return [key, ['time', metric('x19')]]
      if (key === 'metric') return [key, metric(each)]
      if (key === 'measured' && Array.isArray(each)) return [key, each.map(metric)]
      if (key === 'gating' && Array.isArray(each)) return [key, each.map(metric)]
      if (key === 'figures' && !Array.isArray(each)) {
        const named = Object.entries(Object(each)).map(([name, own]) => [metric(name), own])
        return [key, Object.fromEntries(named)]
      }
      if (key === 'reach' && typeof each === 'string') return [key, each]
      const isWord = words.has(key) && !(key === 'outcome' && typeof each === 'object')
      return [key, isWord ? each : walk(each)]
    })
    return Object.fromEntries(entries)
  }
  return JSON.stringify(walk(JSON.parse(text)))
}

test('no text of an uploaded report, wherever it stands, is more than a text in comment and log', async () => {
  const honest = renderJson(wordy())
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(hostile), async (texts) => {
      const archive = zipped(replaced(honest, () => texts.next().value))
      const received = await receive(run, 'benchgate-report', fakeHost({ archive }))
      if (received.kind !== 'report') throw received.kind === 'refused' ? received.error : received
      // Still there, to be shown.
      expect(received.report.benchmarks.map(({ results }) => results.length)).toEqual([2, 1, 1])
      expect(received.report.budgets).toHaveLength(2)
      const markdown = renderMarkdown(received.report, { id: 'benchgate' })
      const tree = rendered(markdown)
      expect(elements(tree, 'a', 'img', 'script', 'iframe', 'input', 'form')).toEqual([])
      expect(linkableTexts(tree).filter((text) => linking.test(text))).toEqual([])
      expect(markdown.split('\n').at(-1)).toBe('<!-- benchgate:benchgate -->')
      const log = renderTerminal(received.report, { color: true, width: 120 }).split('\n')
      expect(log.filter((line) => line.trim().startsWith('::') || line.includes('##['))).toEqual([])
      expect(logText(log[0] ?? '')).not.toContain('\n')
    }),
    { numRuns: 60 },
  )
})
