import {
  metricNames,
  type Notice,
  type NoticeCode,
  type NoticeFacts,
} from '../../src/model/index.ts'

const commit = '3f2a91c0d6b1a2e3f4a5b6c7d8e9f0a1b2c3d4e5'
const twins = { version: 'working tree', other: 'main' }
const parse = 'bench/a.bench.js > parse'
const sort = 'bench/a.bench.js > sort'
const alert = { limit: 0.8, peak: 0.97, beyond: 0.25, samples: 120 }
const servers = { limit: 0.05, peak: 0.4, beyond: 0.3, samples: 20 }
const denied = { status: 403, reason: 'Resource not accessible by integration' }
const line = { pattern: 'parse*', commit: null }

/** Facts of every code, with each of the kinds that a code has. */
export const examples: { readonly [Code in NoticeCode]: readonly NoticeFacts[Code][] } = {
  'same-commit': [{ ...twins, commit }],
  'same-release': [{ version: 'v2', other: 'v1' }],
  'same-results': [{ version: 'head.json', other: 'base.json' }],
  'same-directory': [{ version: './new', other: './old' }],
  'nothing-to-compare': [
    { why: 'event' },
    { why: 'tag' },
    { why: 'new-branch' },
    { why: 'rewritten-branch' },
  ],
  'other-checkout': [{ commit }],
  'path-lengths': [
    {
      lengths: [
        { version: 'main', length: 20 },
        { version: './old', length: 31 },
      ],
    },
  ],
  'npm-not-used': [{ name: 'left-pad', release: '1.3.0' }],
  'not-published': [{ file: 'bench/a.bench.js', imports: 'src/parse.js', version: 'v1.2.0' }],
  'folder-missing': [{ version: 'main' }],
  'version-changed': [
    { version: 'main', file: 'dist/table.json', others: 0 },
    { version: 'main', file: 'dist/table.json', others: 3 },
  ],
  'program-changed': [{ file: '/opt/benchgate/dist/worker/index.js', others: 1 }],
  'config-changed': [
    { files: ['benchgate.config.ts'], base: 'main', head: 'working tree', ignoring: 0 },
    { files: ['a.json', 'b.json'], base: 'main', head: 'working tree', ignoring: 1 },
    { files: ['a.json'], base: 'main', head: 'working tree', ignoring: 2 },
  ],
  'runtimes-differ': [
    {
      arms: [
        { version: 'node@22', runtime: 'v22.23.3' },
        { version: 'bun', runtime: 'Bun 1.4.5' },
      ],
    },
  ],
  'runtime-bumped': [
    { pins: [{ file: '.nvmrc', base: '22', head: '24' }], node: 'v24.1.0' },
    { pins: [{ file: 'package.json', base: null, head: 'node >=24' }], node: null },
  ],
  'runtime-lacks': [{ version: 'bun', metrics: ['allocated', 'gc', 'collections'] }],
  recorded: [{}],
  'recorded-elsewhere': [{ machines: ['Apple M2', 'AMD EPYC 7763'] }],
  'not-read': [
    { suites: ['bench/a.bench.js'], all: 3 },
    { suites: ['bench/a.bench.js', 'bench/b.bench.js'], all: 3 },
  ],
  'empty-suite': [{ suite: 'bench/empty.bench.js' }],
  'parameter-missing': [
    { suite: 'sort', names: ['size'] },
    { suite: 'sort', names: ['size', 'lang'] },
  ],
  'benchmark-changed': [{ suite: 'bench/a.bench.js', base: 'main', head: 'working tree' }],
  'shared-code': [
    { file: '/home/me/tools/format.js', versions: ['main', 'working tree'] },
    { file: '/home/me/tools/format.js', versions: ['main', 'one', 'two'] },
  ],
  'benchmark-file': [
    { what: 'hook-failed', suite: 'bench/a.bench.js', reason: 'no database.' },
    { what: 'concurrency', benchmark: 'parse' },
    { what: 'not-at-once', benchmark: 'parse' },
    { what: 'run-again', benchmark: 'parse' },
    { what: 'expectation', test: 'libraries', reason: 'expected 1 to be greater than 2' },
  ],
  'rename-unmatched': [
    { from: 'parse', to: 'read', why: 'not-in-heads' },
    { from: 'parse', to: 'read', why: 'not-in-base' },
    { from: 'parse', to: 'read', why: 'other-file' },
  ],
  'rule-unmatched': [
    { rule: 1, pattern: 'pasre', nearest: 'parse' },
    { rule: 0, pattern: 'x*', nearest: null },
  ],
  'budget-left-out': [
    { pattern: 'parse', why: 'ignored' },
    { pattern: 'parse', why: 'not-in-run' },
  ],
  'relation-not-in-turns': [
    { benchmark: parse, than: sort, why: 'two-suites' },
    { benchmark: parse, than: sort, why: 'kind-of-suite' },
  ],
  'file-failed': [
    { suite: 'bench/a.bench.js', version: 'main', rounds: 2, reason: 'Error: too slow' },
  ],
  'found-late': [{ benchmarks: [parse] }, { benchmarks: [parse, sort] }],
  'needs-earlier': [{ benchmarks: [parse] }, { benchmarks: [parse, sort] }],
  'part-of-run': [{ index: 2, count: 8, benchmarks: 50, all: 400 }],
  resumed: [{ earlier: 12, rounds: 40 }],
  'ended-early': [
    { fault: { code: 'disk-full', path: '/tmp', reason: 'ENOSPC: no space left on device' } },
    { fault: { code: 'no-temporary-directory', parent: '/tmp', reason: 'EACCES' } },
    { fault: { code: 'no-named-pipes', reason: 'mkfifo: not supported' } },
  ],
  'rounds-not-kept': [{ reason: null }, { reason: 'EACCES: permission denied' }],
  'rounds-redone': [{ redone: 3, rounds: 60, stolen: 0.21, waited: 0.004 }],
  'process-died': [
    { benchmark: parse, versions: ['main'], times: 1, reason: 'out of memory' },
    { benchmark: parse, versions: [], times: 3, reason: 'SIGSEGV' },
  ],
  'busy-outside-slices': [
    {
      benchmark: parse,
      shares: [
        { version: 'main', share: 0.12 },
        { version: 'working tree', share: 0.64 },
      ],
    },
  ],
  'uneven-slices': [{ benchmark: parse, shortest: 0.0002, longest: 0.0098 }],
  'fixed-time': [{ benchmark: 'load', seconds: 30 }],
  'alert-cpu': [alert],
  'alert-memory': [alert],
  'alert-response-time': [{ ...servers, limit: 2, peak: 3.456 }],
  'alert-error-rate': [servers],
  'guard-opened': [
    {
      benchmark: 'http > GET /',
      version: 'working tree',
      opened: 2,
      rounds: 8,
      errorRate: 0.62,
      failures: [
        { what: 'status 500', times: 20 },
        { what: 'ECONNRESET', times: 1 },
      ],
      tries: 3,
      state: 'closed',
    },
  ],
  'load-generator-busy': [{ benchmarks: ['http > GET /'] }, { benchmarks: ['GET /', 'GET /a'] }],
  'not-calibrated': [{ reason: 'the process ended (exit code 1)' }],
  'system-calls-uncounted': [{ why: 'missing' }, { why: 'refused' }],
  'look-failed': [
    {
      benchmarks: [parse],
      why: { code: 'look-failed', text: 'the process ended with exit code 7' },
    },
    { benchmarks: [parse, sort], why: { code: 'no-time', text: '' } },
  ],
  'instructions-not-counted': [
    { benchmarks: [parse], why: { kind: 'missing' } },
    { benchmarks: [parse], why: { kind: 'arms' } },
    { benchmarks: [parse, sort], why: { kind: 'too-old', version: '3.13', needed: '3.18' } },
    { benchmarks: [parse], why: { kind: 'broken', reason: 'valgrind: mmap failed.' } },
    { benchmarks: [parse, sort], why: { kind: 'clock' } },
    { benchmarks: [parse], why: { kind: 'unsteady', spread: 0.021 } },
    { benchmarks: [parse], why: { kind: 'failed', reason: 'was ended by SIGILL' } },
    { benchmarks: [parse], why: { kind: 'kind-of-suite' } },
    { benchmarks: [parse, sort], why: { kind: 'cut' } },
  ],
  'no-reason': [
    { what: 'movers', benchmarks: [parse], reason: 'the process ended with exit code 7' },
    { what: 'instructions', benchmarks: [parse, sort], reason: 'valgrind: not found.' },
    { what: 'counts', benchmarks: [parse], reason: 'strace crashed' },
    { what: 'deopts', benchmarks: [parse], reason: 'the process ended with exit code 7' },
  ],
  errored: [{ benchmark: parse, reason: 'Error: no database' }],
  'left-out': [{ left: 12, all: 40 }],
  'base-errored': [
    { base: 'main', benchmarks: [parse] },
    { base: 'main', benchmarks: [parse, sort] },
  ],
  'metric-missing': [
    { metric: 'cpu', benchmarks: [parse] },
    { metric: 'time', benchmarks: [parse, sort] },
  ],
  'unusable-figures': [
    {
      benchmark: parse,
      metric: 'time',
      unusable: 1,
      rounds: 8,
      first: { round: 3, version: 'main', figure: '-0.5' },
    },
    {
      benchmark: parse,
      metric: 'allocated',
      unusable: 2,
      rounds: 8,
      first: { round: 3, version: 'main', figure: null },
    },
  ],
  'control-fired': [{ benchmark: parse, metric: 'time', version: 'working tree' }],
  undecided: [
    { what: 'compared', undecided: 1, all: 1, unmeasured: 0 },
    { what: 'compared', undecided: 1, all: 1, unmeasured: 1 },
    { what: 'compared', undecided: 12, all: 40, unmeasured: 3 },
    { what: 'measured', undecided: 1, all: 1, unmeasured: 1 },
    { what: 'new', undecided: 2, all: 5, unmeasured: 2 },
  ],
  'few-results': [
    {
      what: 'benchmarks',
      undecided: 1,
      all: 1,
      files: 1,
      needed: { unchanged: 6, changed: 7 },
    },
    {
      what: 'benchmarks',
      undecided: 3,
      all: 9,
      files: 2,
      needed: { unchanged: 6, changed: 7 },
    },
    { what: 'budgets', undecided: 1, all: 1 },
    { what: 'budgets', undecided: 2, all: 3 },
  ],
  'budget-unmeasured': [
    { benchmark: parse, than: null, metric: 'time', version: 'working tree', reason: null },
    {
      benchmark: parse,
      than: sort,
      metric: 'time',
      version: 'working tree',
      reason: 'Error: no database',
    },
  ],
  'budgets-undecided': [
    { undecided: 1, all: 1 },
    { undecided: 2, all: 3 },
  ],
  leak: [
    { head: 'working tree', base: 'main', leaks: [{ benchmark: parse, bytes: 1204 }] },
    {
      head: 'working tree',
      base: null,
      leaks: [
        { benchmark: parse, bytes: 1204 },
        { benchmark: sort, bytes: 16 },
      ],
    },
  ],
  'unseen-work': [{ benchmark: parse, base: 'main', head: 'working tree', cpu: 1.8, time: 0.99 }],
  'untouched-moved': [
    { benchmarks: [parse], controls: 1 },
    { benchmarks: [parse, sort], controls: 5 },
  ],
  'regressed-by-records': [{ benchmark: 'parse', runs: 14 }],
  'judged-again': [
    {
      first: [
        { benchmark: 'parse', claimed: 'unchanged', judged: 'regressed' },
        { benchmark: 'sort', claimed: 'improved', judged: 'unchanged' },
      ],
      verdicts: 5,
      budgets: 1,
      figures: 1,
      outcome: { claimed: 'passed', judged: 'regressed' },
    },
    {
      first: [{ benchmark: 'made up', claimed: 'unchanged', judged: null }],
      verdicts: 1,
      budgets: 0,
      figures: 0,
      outcome: null,
    },
    { first: [], verdicts: 0, budgets: 0, figures: 2, outcome: null },
  ],
  'judged-by-another-version': [{ measuredWith: '0.2.0', judgedBy: '0.3.0' }],
  'base-rebuilt': [
    { why: 'switched-off' },
    { why: 'other-commit' },
    { why: 'not-kept' },
    { why: 'other-manifest' },
    { why: 'other-benchmarks' },
    { why: 'other-lockfile' },
    { why: 'other-setup', before: null, now: 'npm ci' },
    { why: 'other-node', before: '22', now: '24' },
    { why: 'unusable', reason: 'src/index.js is not what git has' },
    { why: 'untrusted', reason: 'the run that it names was started by pull_request' },
    { why: 'unknown-origin', reason: 'HTTP 502' },
  ],
  'baseline-from-the-future': [
    { savedAt: '2026-11-30T09:00:00.000Z', now: '2026-11-29T09:00:00.000Z' },
  ],
  'baseline-not-kept': [
    { why: 'no-figures' },
    { why: 'not-the-commit', reason: 'src/parse.js differs' },
    { why: 'history-unread', reason: 'the cache did not answer' },
    { why: 'other-commit', found: commit, wanted: commit.replace('3', '4') },
    { why: 'not-saved', what: 'figures', branch: 'main', commit, reason: 'the cache is full' },
    { why: 'not-saved', what: 'checkout', branch: 'main', commit, reason: 'it is too large' },
  ],
  'history-damaged': [
    { damaged: 1, pushes: 40, line: 7 },
    { damaged: 3, pushes: 40, line: 7 },
  ],
  'history-unread': [
    { what: 'part', reason: 'the cache did not answer' },
    { what: 'newer-ones', commit, createdAt: '2026-11-29T09:00:00.000Z' },
  ],
  'not-imported': [{ key: 'benchgate-run-main-3f2a91c', reason: 'it is corrupt' }],
  'not-removed': [{ key: 'benchgate-run-main-3f2a91c', reason: 'permission denied' }],
  'results-failed': [
    { file: 'out/bench.json', line: 12, benchmark: 'parse', reason: 'assertion failed' },
    { file: 'out/bench.json', line: null, benchmark: 'parse', reason: 'skipped' },
  ],
  'results-skipped': [
    { file: 'out/go.txt', line: 3, problem: 'expected a number, found "x"', rows: 1 },
    { file: 'out/go.txt', line: null, problem: 'expected a number, found "x"', rows: 4 },
  ],
  'results-missing': [
    { suite: 'go', tool: 'Go', base: 'main', head: 'working tree', benchmarks: ['BenchmarkA'] },
    { suite: 'jmh', tool: 'JMH', base: 'main', head: 'working tree', benchmarks: ['a', 'b'] },
  ],
  'results-cpus': [
    {
      suite: 'go',
      endings: [
        { version: 'main', ending: '' },
        { version: 'working tree', ending: '-8' },
      ],
    },
  ],
  'results-unknown-unit': [{ file: 'out/bench.json', metric: 'size', unit: 'furlongs' }],
  'results-unknown-direction': [
    { source: 'go', metrics: ['size'] },
    { source: 'go', metrics: ['size', 'depth'] },
  ],
  'results-unjudged': [
    { suite: 'go', benchmarks: 1, why: 'no-metric' },
    { suite: 'go', benchmarks: 3, why: 'not-named' },
  ],
  'acceptance-denied': [
    { lines: [line, { pattern: 'sort', commit }], why: { kind: 'nobody-may' } },
    { lines: [line], why: { kind: 'nobody-to-ask' } },
    { lines: [line], why: { kind: 'head-is-named' } },
    { lines: [line], why: { kind: 'queue-of-unknown' } },
    { lines: [line], why: { kind: 'event-of-unknown', event: 'schedule' } },
    { lines: [line], why: { kind: 'fork-is-gone' } },
    { lines: [line], why: { kind: 'fork-of-another' } },
    { lines: [line], why: { kind: 'author-is-gone' } },
    { lines: [line], why: { kind: 'bot', login: 'renovate[bot]' } },
    { lines: [line], why: { kind: 'may-not-write', login: 'mona' } },
    { lines: [line], why: { kind: 'login-not-told', login: 'mona', reason: null } },
    { lines: [line], why: { kind: 'login-not-told', login: 'mona', reason: 'not found' } },
    { lines: [line], why: { kind: 'pull-request-not-told', pullRequest: 7, reason: 'not found' } },
  ],
  'acceptance-malformed': [
    { line: 'Benchgate-Accept: — slower', why: 'no-benchmark' },
    { line: 'Benchgate-Accept: a*', why: 'no-reason' },
    { line: 'Benchgate-Accept: aaaa', why: 'long-pattern' },
  ],
  'acceptance-unmatched': [{ pattern: 'pasre', reason: 'checks more now' }],
  'acceptance-unneeded': [{ pattern: 'parse', reason: 'checks more now' }],
  'acceptance-unread': [{ reason: 'the clone is shallow' }],
  'comment-denied': [denied],
  'comment-from-fork': [denied],
  'comment-refused': [
    { status: 422, reason: 'Validation failed', isLocked: false },
    { status: null, reason: 'no token', isLocked: false },
    { status: 403, reason: 'Issue is locked', isLocked: true },
  ],
  'comment-unavailable': [{ reason: 'HTTP 502' }],
  'comment-superseded': [{ run: 123, attempt: 2 }],
  'check-denied': [denied],
  'check-from-fork': [denied],
  'check-refused': [{ status: 422, reason: 'Validation failed', isLocked: false }],
  'check-unavailable': [{ reason: 'HTTP 502' }],
  'message-not-sent': [{ target: 'slack $BENCHGATE_SLACK_URL', reason: 'HTTP 404: no_service' }],
  'alerts-unread': [{ reason: 'the Actions cache: HTTP 502' }],
  'alerts-not-kept': [{ reason: 'the Actions cache: HTTP 502' }],
  'issue-not-written': [denied],
  'summary-unavailable': [{ reason: 'it is larger than 1 MiB' }],
  'report-not-written': [{ reason: 'ENOSPC: no space left on device' }],
  'page-not-uploaded': [{ reason: 'the service did not answer' }],
  'uploaded-report': [{ repository: 'mona/project' }, { repository: null }],
  'no-pull-request': [{ event: 'push' }],
  'pull-request-gone': [{ branch: 'mona:faster' }, { branch: null }],
  'pull-request-moved-on': [{ branch: 'mona:faster', commit }],
  'report-missing': [{ conclusion: 'cancelled', artifact: 'benchgate-report' }],
  'unknown-notice': [{ notice: 'of-tomorrow' }],
}

/** Notices of all examples, in the catalogue's order. */
export const exampleNotices: readonly Notice[] = Object.entries(examples).flatMap(([code, all]) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the examples stand by their codes
  all.map((facts) => ({ code, ...facts }) as Notice),
)

/** Notices of all kinds, with the text wherever one can stand. */
export function hostileNotices(text: string): readonly Notice[] {
  return exampleNotices.map((notice) => worded(notice, text))
}

/** The notice with the text wherever one can stand. */
export function worded(notice: Notice | undefined, text: string): Notice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only texts are others
  return withTexts(notice, text) as Notice
}

const own: ReadonlySet<string> = new Set(metricNames)

/** Kept as they are: what the types name. */
const fixed = new Set(['code', 'why', 'what', 'kind', 'state', 'metric', 'claimed', 'judged'])

function withTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return own.has(value) ? value : text
  if (Array.isArray(value)) return value.map((each) => withTexts(each, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      fixed.has(key) && typeof each === 'string' ? each : withTexts(each, text),
    ]),
  )
}
