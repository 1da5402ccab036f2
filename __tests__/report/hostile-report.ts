import type { Report } from '../../src/model/index.ts'
import { foreign, hostileBudgets } from './arbitraries.ts'
import {
  accepted,
  bench,
  errored,
  gitVersion,
  of,
  regressed,
  report,
  unchanged,
} from './builders.ts'

/** A report with the text in every place that somebody else fills. */
export function hostileReport(text: string): Report {
  const head = `${text}h`
  const slow = { ...accepted(regressed(0.1, { version: head }), text, text), rule: text }
  return report(
    [
      bench(text, [slow, of(foreign(text), unchanged(0, { version: head }))], text),
      { ...bench(`${text}2`, errored(text, head), text), was: text },
      bench(`${text} > 10 connections`, unchanged(0, { version: head }), `${text}s`),
      bench(`${text} > 20 connections`, regressed(0.2, { version: head }), `${text}s`),
    ],
    {
      versions: { base: gitVersion(text, text), heads: [gitVersion(head, text)] },
      budgets: hostileBudgets(text),
      warnings: [{ code: 'results-unknown-unit', file: text, metric: text, unit: text }],
      ignored: [{ id: text, suite: text, name: text, reason: text }],
      environment: { ...report([]).environment, cpu: text, os: text, node: text, v8Flags: [text] },
      reproduce: text,
    },
  )
}
