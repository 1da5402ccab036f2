import { z } from 'zod'
import {
  outcomes,
  unseenCodes,
  verdicts,
  type Fault,
  type NotCounted,
  type NoticeFacts,
  type Refusal,
} from '../../model/index.ts'
import { treeRefusalSchema } from './schema-baseline.ts'
import { metricSchema } from './schema-metric.ts'

const text = z.string()
const texts = z.array(text).readonly()
const optional = text.nullable()
const number = z.number()
const count = z.int().min(0)

const nothing = z.object({})
const ofReason = z.object({ reason: text })
const twins = z.object({ version: text, other: text })
const alert = z.object({ limit: number, peak: number, beyond: number, samples: count })
const answered = z.object({ status: z.int().nullable(), reason: text })
const refused = answered.extend({ isLocked: z.boolean() })
const accepted = z.object({ pattern: text, reason: text })

function list<Item extends z.ZodRawShape>(item: Item) {
  return z.array(z.object(item)).readonly()
}

const refusal: z.ZodType<Refusal> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody-may') }),
  z.object({ kind: z.literal('nobody-to-ask') }),
  z.object({ kind: z.literal('head-is-named') }),
  z.object({ kind: z.literal('queue-of-unknown') }),
  z.object({ kind: z.literal('event-of-unknown'), event: text }),
  z.object({ kind: z.literal('fork-is-gone') }),
  z.object({ kind: z.literal('fork-of-another') }),
  z.object({ kind: z.literal('author-is-gone') }),
  z.object({ kind: z.literal('bot'), login: text }),
  z.object({ kind: z.literal('may-not-write'), login: text }),
  z.object({ kind: z.literal('login-not-told'), login: text, reason: optional }),
  z.object({ kind: z.literal('pull-request-not-told'), pullRequest: z.int(), reason: text }),
])

const notCounted: z.ZodType<NotCounted> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('arms') }),
  z.object({ kind: z.literal('too-old'), version: text, needed: text }),
  z.object({ kind: z.literal('broken'), reason: text }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('unsteady'), spread: number }),
  z.object({ kind: z.literal('failed'), reason: text }),
  z.object({ kind: z.literal('kind-of-suite') }),
  z.object({ kind: z.literal('cut') }),
])

/** The faults that can end a run which has measured something; as others are not written, none is read. */
const endingFault: z.ZodType<Fault> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('disk-full'), path: optional, reason: text }),
  z.object({ code: z.literal('no-temporary-directory'), parent: text, reason: text }),
  z.object({ code: z.literal('no-named-pipes'), reason: text }),
])

/** The facts of each code, as they stand in a file. */
export const factsSchemas: { readonly [Code in keyof NoticeFacts]: z.ZodType<NoticeFacts[Code]> } =
  {
    'same-commit': twins.extend({ commit: text }),
    'same-release': twins,
    'same-results': twins,
    'same-directory': twins,
    'nothing-to-compare': z.object({
      why: z.enum(['event', 'tag', 'new-branch', 'rewritten-branch']),
    }),
    'other-checkout': z.object({ commit: text }),
    'path-lengths': z.object({ lengths: list({ version: text, length: count }) }),
    'npm-not-used': z.object({ name: text, release: text }),
    'not-published': z.object({ file: text, imports: text, version: text }),
    'folder-missing': z.object({ version: text }),
    'version-changed': z.object({ version: text, file: text, others: count }),
    'program-changed': z.object({ file: text, others: count }),
    'config-changed': z.object({ files: texts, base: text, head: text, ignoring: count }),
    'runtimes-differ': z.object({ arms: list({ version: text, runtime: text }) }),
    'runtime-bumped': z.object({
      pins: list({ file: text, base: optional, head: optional }),
      node: optional,
    }),
    'runtime-lacks': z.object({ version: text, metrics: z.array(metricSchema).readonly() }),
    recorded: nothing,
    'recorded-elsewhere': z.object({ machines: texts }),

    'not-read': z.object({ suites: texts, all: count }),
    'empty-suite': z.object({ suite: text }),
    'parameter-missing': z.object({ suite: text, names: texts }),
    'benchmark-changed': z.object({ suite: text, base: text, head: text }),
    'shared-code': z.object({ file: text, versions: texts }),
    'benchmark-file': z.discriminatedUnion('what', [
      z.object({ what: z.literal('hook-failed'), suite: text, reason: text }),
      z.object({ what: z.enum(['concurrency', 'not-at-once', 'run-again']), benchmark: text }),
      z.object({ what: z.literal('expectation'), test: text, reason: text }),
    ]),
    'rename-unmatched': z.object({
      from: text,
      to: text,
      why: z.enum(['not-in-heads', 'not-in-base', 'other-file']),
    }),
    'rule-unmatched': z.object({ rule: count, pattern: text, nearest: optional }),
    'budget-left-out': z.object({ pattern: text, why: z.enum(['ignored', 'not-in-run']) }),
    'relation-not-in-turns': z.object({
      benchmark: text,
      than: text,
      why: z.enum(['kind-of-suite', 'two-suites']),
    }),
    'file-failed': z.object({ suite: text, version: text, rounds: count, reason: text }),
    'found-late': z.object({ benchmarks: texts }),
    'needs-earlier': z.object({ benchmarks: texts }),

    'part-of-run': z.object({ index: count, count, benchmarks: count, all: count }),
    resumed: z.object({ earlier: count, rounds: count }),
    'ended-early': z.object({ fault: endingFault }),
    'rounds-not-kept': z.object({ reason: optional }),
    'rounds-redone': z.object({ redone: count, rounds: count, stolen: number, waited: number }),
    'process-died': z.object({ benchmark: text, versions: texts, times: count, reason: text }),
    'busy-outside-slices': z.object({
      benchmark: text,
      shares: list({ version: text, share: number }),
    }),
    'uneven-slices': z.object({ benchmark: text, shortest: number, longest: number }),
    'fixed-time': z.object({ benchmark: text, seconds: number }),
    'alert-cpu': alert,
    'alert-memory': alert,
    'alert-response-time': alert,
    'alert-error-rate': alert,
    'guard-opened': z.object({
      benchmark: text,
      version: text,
      opened: count,
      rounds: count,
      errorRate: number,
      failures: list({ what: text, times: count }),
      tries: count,
      state: z.enum(['closed', 'open', 'half-open']),
    }),
    'load-generator-busy': z.object({ benchmarks: texts }),
    'not-calibrated': ofReason,
    'system-calls-uncounted': z.object({ why: z.enum(['missing', 'refused']) }),
    'look-failed': z.object({
      benchmarks: texts,
      why: z.object({ code: z.enum(unseenCodes), text }),
    }),
    'instructions-not-counted': z.object({ why: notCounted, benchmarks: texts }),
    'no-reason': z.object({
      what: z.enum(['instructions', 'movers', 'deopts', 'counts']),
      benchmarks: texts,
      reason: text,
    }),
    errored: z.object({ benchmark: text, reason: text }),
    'left-out': z.object({ left: count, all: count }),

    'base-errored': z.object({ base: text, benchmarks: texts }),
    'metric-missing': z.object({ metric: metricSchema, benchmarks: texts }),
    'unusable-figures': z.object({
      benchmark: text,
      metric: metricSchema,
      unusable: count,
      rounds: count,
      first: z.object({ round: count, version: text, figure: optional }),
    }),
    'control-fired': z.object({ benchmark: text, metric: metricSchema, version: text }),
    undecided: z.object({
      what: z.enum(['compared', 'measured', 'new']),
      undecided: count,
      all: count,
      unmeasured: count,
    }),
    'few-results': z.discriminatedUnion('what', [
      z.object({
        what: z.literal('benchmarks'),
        undecided: count,
        all: count,
        files: count,
        needed: z.object({ unchanged: count, changed: count }),
      }),
      z.object({ what: z.literal('budgets'), undecided: count, all: count }),
    ]),
    'budget-unmeasured': z.object({
      benchmark: text,
      than: optional,
      metric: metricSchema,
      version: text,
      reason: optional,
    }),
    'budgets-undecided': z.object({ undecided: count, all: count }),
    leak: z.object({ head: text, base: optional, leaks: list({ benchmark: text, bytes: number }) }),
    'unseen-work': z.object({ benchmark: text, base: text, head: text, cpu: number, time: number }),
    'untouched-moved': z.object({ benchmarks: texts, controls: count }),
    'regressed-by-records': z.object({ benchmark: text, runs: count }),
    'judged-again': z.object({
      first: list({
        benchmark: text,
        claimed: z.enum(verdicts).nullable(),
        judged: z.enum(verdicts).nullable(),
      }),
      verdicts: count,
      budgets: count,
      figures: count,
      outcome: z.object({ claimed: z.enum(outcomes), judged: z.enum(outcomes) }).nullable(),
    }),
    'judged-by-another-version': z.object({ measuredWith: text, judgedBy: text }),

    'base-rebuilt': treeRefusalSchema,
    'baseline-from-the-future': z.object({ savedAt: text, now: text }),
    'baseline-not-kept': z.discriminatedUnion('why', [
      z.object({ why: z.literal('no-figures') }),
      z.object({ why: z.enum(['not-the-commit', 'history-unread']), reason: text }),
      z.object({ why: z.literal('other-commit'), found: text, wanted: text }),
      z.object({
        why: z.literal('not-saved'),
        what: z.enum(['figures', 'checkout']),
        branch: text,
        commit: text,
        reason: text,
      }),
    ]),
    'history-damaged': z.object({ damaged: count, pushes: count, line: count }),
    'history-unread': z.discriminatedUnion('what', [
      z.object({ what: z.literal('part'), reason: text }),
      z.object({ what: z.literal('newer-ones'), commit: text, createdAt: text }),
    ]),
    'not-imported': z.object({ key: text, reason: text }),
    'not-removed': z.object({ key: text, reason: text }),

    'results-failed': z.object({
      file: text,
      line: count.nullable(),
      benchmark: text,
      reason: text,
    }),
    'results-skipped': z.object({
      file: text,
      line: count.nullable(),
      problem: text,
      rows: count,
    }),
    'results-missing': z.object({
      suite: text,
      tool: text,
      base: text,
      head: text,
      benchmarks: texts,
    }),
    'results-cpus': z.object({ suite: text, endings: list({ version: text, ending: text }) }),
    'results-unknown-unit': z.object({ file: text, metric: text, unit: text }),
    'results-unknown-direction': z.object({ source: text, metrics: texts }),
    'results-unjudged': z.object({
      suite: text,
      benchmarks: count,
      why: z.enum(['not-named', 'no-metric']),
    }),

    'acceptance-denied': z.object({
      lines: list({ pattern: text, commit: optional }),
      why: refusal,
    }),
    'acceptance-malformed': z.object({
      line: text,
      why: z.enum(['no-benchmark', 'long-pattern', 'no-reason']),
    }),
    'acceptance-unmatched': accepted,
    'acceptance-unneeded': accepted,
    'acceptance-unread': ofReason,
    'comment-denied': answered,
    'comment-from-fork': answered,
    'comment-refused': refused,
    'comment-unavailable': ofReason,
    'comment-superseded': z.object({ run: count, attempt: count }),
    'check-denied': answered,
    'check-from-fork': answered,
    'check-refused': refused,
    'check-unavailable': ofReason,
    'message-not-sent': z.object({ target: text, reason: text }),
    'alerts-unread': ofReason,
    'alerts-not-kept': ofReason,
    'issue-not-written': answered,
    'summary-unavailable': ofReason,
    'page-not-uploaded': ofReason,
    'report-not-written': ofReason,
    'uploaded-report': z.object({ repository: optional }),
    'no-pull-request': z.object({ event: text }),
    'pull-request-gone': z.object({ branch: optional }),
    'pull-request-moved-on': z.object({ branch: text, commit: text }),
    'report-missing': z.object({ conclusion: text, artifact: text }),
    'unknown-notice': z.object({ notice: text }),
  }
