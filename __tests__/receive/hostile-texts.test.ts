import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { receive } from '../../src/receive/index.ts'
import { logText, renderJson, renderMarkdown, renderTerminal } from '../../src/report/index.ts'
import { foreign, hostile } from '../report/arbitraries.ts'
import { budget, relation } from '../report/builders.ts'
import { elements, linkableTexts, rendered } from '../report/rendered.ts'
import { fakeHost, run, uploaded, zipped } from './builders.ts'

/** A report with something to show in every place where there can be a text. */
function wordy(): Report {
  const report = uploaded()
  const [slower, same] = report.benchmarks
  if (slower === undefined || same === undefined) throw new Error('no benchmarks')
  const failed = same.results.map((one) => ({ ...one, verdict: 'errored', error: 'x' }) as const)
  const ruled = same.results.map((one) => ({ ...one, rule: 'x' }))
  const others = slower.results.map((one) => ({
    ...one,
    metric: foreign('x'),
  }))
  return {
    ...report,
    outcome: 'errored',
    benchmarks: [
      { ...slower, was: 'x' },
      { ...same, results: failed },
      { ...same, results: ruled },
      { ...slower, results: others },
    ],
    budgets: [
      budget('x', 'exceeded', 9, { metric: foreign('x') }),
      relation('x', 'x', 'met', 2, { tier: 'x' }),
    ],
    ignored: [{ id: 'x', suite: 'x', name: 'x', reason: 'x' }],
    warnings: [{ code: 'empty-suite', suite: 'x' }],
    reproduce: 'x',
    baseline: {
      storage: 'x',
      outcome: { kind: 'corrupt', message: 'x' },
      recorded: {
        runs: 20,
        factor: { ratio: 1, from: 'suite', machine: null },
        suspected: [
          {
            id: 'x',
            name: 'x',
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
  'schema createdAt outcome metric verdict kind from turns pinning baton failOn gateOn pullRequest match bound status'.split(
    ' ',
  ),
)

// What GitHub's filters for mentions, issues, addresses and emoji look for in text outside code.
const linking = /(?:^|\W)@\w|#\d|\bGH-\d|https?:\/\/|\bwww\.\w|\w@\w+\.\w|:\w+:/i

function replaced(text: string, next: () => string): string {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return next()
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, each]) => {
      if (key === 'gateOn') return [key, ['time', foreign(next())]]
      if (key === 'metric' && each !== 'time') return [key, foreign(next())]
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
