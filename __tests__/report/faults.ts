import type { Fault, FaultCode, FaultFacts, ParsersWord } from '../../src/model/index.ts'

const commit = '3f2a91c0d6b1a2e3f4a5b6c7d8e9f0a1b2c3d4e5'
const file = 'benchgate.config.ts'
const reason = 'EACCES: permission denied'
const output = '  | fatal: unable to read tree'
const sought = { commit, branch: 'main', place: 'the Actions cache' }
const transfer = { file: 'baseline.tar.gz', reason }
const globs = ['bench/**/*.bench.js', 'perf/*.bench.js']
const setUp = { version: 'main', line: 'npm ci', output: '  | npm error code ENOENT' }
const other = { version: 'main', owner: 'working tree' }
const imported = { by: 'import', suite: 'a.bench.js', file: '/p/src/a.js', root: '/p' } as const
const release = { name: 'lib', wanted: '1.2.1' }
const word: ParsersWord = {
  file: 'out/go.txt',
  line: 3,
  problem: 'expected a number, found "x"',
  advice: 'Give the output of `go test -bench`, whole and unchanged.',
}

/** Facts of every code, with each of the kinds that a code has. */
const examples: { readonly [Code in FaultCode]: readonly FaultFacts[Code][] } = {
  'invalid-config': [
    { mistakes: ['--jobs: expected a whole number, got "x"'] },
    { mistakes: [`${file}: threshold: expected a share`, '--jobs: expected a whole number'] },
  ],
  'two-config-files': [{ files: [file, 'benchgate.config.json'] }],
  'config-file-missing': [{ file: 'ci/gate.json' }],
  'config-file-syntax': [{ file: 'benchgate.config.json', reason: 'Unexpected token }' }],
  'config-file-endless': [{ file, seconds: 60 }],
  'config-file-stuck': [{ file }],
  'config-file-ended': [
    { file, exitCode: 0, signal: null },
    { file, exitCode: null, signal: 'SIGKILL' },
  ],
  'config-file-not-data': [
    {
      file,
      places: [
        { path: 'budgets[2].max', problem: 'is a function' },
        { path: '', problem: 'is a Promise' },
      ],
    },
  ],
  'config-file-export': [{ file }],
  'config-file-throws': [
    { file, reason: 'no such thing', errorCode: null },
    { file, reason: 'Unknown file extension ".ts"', errorCode: 'ERR_UNKNOWN_FILE_EXTENSION' },
    { file, reason: 'enum is not supported', errorCode: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX' },
    { file, reason: "Cannot find package 'benchgate'", errorCode: 'ERR_MODULE_NOT_FOUND' },
    { file, reason: 'Cannot use import statement outside a module', errorCode: null },
  ],
  'flag-value': [
    { flag: 'interval', value: 'often', kind: 'time' },
    { flag: 'for', value: 'long', kind: 'days' },
    { flag: 'dashboard', value: 'x', kind: 'port' },
  ],
  'budget-unmatched': [{ mistakes: ['budgets[0].benchmark: no benchmark matches "x"'] }],

  'event-payload': [
    { event: 'push', mistakes: ['before: expected a commit', 'ref: Invalid input'] },
  ],
  'unsupported-event': [{ event: 'release', supported: ['pull_request', 'push'] }],
  'pull-request-target': [{}],
  'publish-event': [
    { event: 'push', action: null },
    { event: 'workflow_run', action: 'requested' },
  ],
  'not-in-a-workflow': [{ variable: 'GITHUB_EVENT_NAME' }],

  'nothing-to-measure': [
    { directory: '/home/me/project', passedOver: [] },
    { directory: '/home/me/project', passedOver: ['The script bench is not measured: …'] },
  ],
  'manifest-unreadable': [{ reason: 'Unexpected end of JSON input' }],
  'init-cannot-write': [{ file: '.github/workflows/benchgate.yml', reason }],

  'empty-version': [{}],
  'no-working-directory': [{ directory: '/p/app' }],
  'git-missing': [{}],
  'not-a-repository': [{ spec: 'main', directory: '/p', reason: 'fatal: not a git repository' }],
  'runtime-missing': [
    { runtime: 'bun', why: 'not-there', output: '  | spawn bun ENOENT' },
    { runtime: 'node --fast', why: 'flags', output: '  | node: bad option: --fast' },
    { runtime: 'deno@2', why: 'broken', directory: '/p/.git/deno@2.9.6', output: setUp.output },
  ],
  'arms-versions': [
    { arms: ['node@22'], versions: ['.'] },
    { arms: ['node@22', 'bun', 'deno'], versions: ['main', '.'] },
  ],
  'arms-suites': [{ kind: 'command' }],
  'arms-saved': [{}],
  'last-versions': [
    { of: null, found: [] },
    { of: null, found: ['v1.0.0'] },
    { of: 'npm:lib', found: [] },
  ],
  'last-of-version': [{ spec: 'npm:lib@1.2.0', name: 'lib' }],
  'bisect-nothing': [
    { good: 'v1', bad: 'v2', why: 'same' },
    { good: 'v2', bad: 'v1', why: 'swapped' },
    { good: 'v1', bad: 'v2', why: 'parted', parted: 'a'.repeat(40) },
    { good: 'v1', bad: 'v2', why: 'parted', parted: null },
  ],
  'unknown-version': [
    { ref: 'old', why: 'is-directory' },
    { ref: 'maim', why: 'nowhere', root: '/p', nearest: 'main' },
    { ref: 'other', why: 'nowhere', root: '/p', nearest: null },
  ],
  'shallow-clone': [
    { missing: 'ref', ref: 'HEAD~1' },
    { missing: 'parting', ref: 'origin/main' },
    { missing: 'pull-request-base', branch: 'release/2' },
    { missing: 'branch-commit', branch: 'release/2', commit },
  ],
  'no-merge-base': [
    { of: 'ref', ref: 'origin/main' },
    { of: 'pull-request', branch: 'release/2', commit },
  ],
  'base-not-fetched': [{ branch: 'release/2', commit }],
  'no-such-directory': [{ spec: './old', path: '/p/old' }],
  'mixed-versions': [{ recorded: 'base.json', measured: 'main' }],
  'same-version': [
    { version: 'working tree', other: 'main', same: 'commit', commit },
    { version: './new', other: './old', same: 'directory', commit: null },
  ],
  'pull-request-not-checked-out': [{ commit }],
  'lend-to-directory': [{ version: './old' }],
  'foreign-code': [
    { ...other, by: 'link', link: '/tmp/a/node_modules/dep', target: '/p/node_modules/dep' },
    { ...other, ...imported, others: 0 },
    { ...other, ...imported, others: 3 },
  ],
  'copy-failed': [
    { why: 'untold', root: '/p' },
    { why: 'git-fails', command: 'read-tree', output },
  ],
  'checkout-failed': [{ commit, output }],
  'setup-failed': [
    { ...setUp, exitCode: 254, signal: null, likely: null },
    {
      ...setUp,
      exitCode: null,
      signal: 'SIGKILL',
      likely: { cause: 'main has no lockfile', remedy: 'Use `npm ci || npm install`.' },
    },
  ],
  'package-unreadable': [{ path: '/p/package.json', reason: 'Unexpected token' }],
  'npm-spec': [{ spec: 'npm:../lib' }],
  'npm-no-package': [{ name: 'liib' }],
  'npm-no-version': [
    { ...release, nearest: null, newest: [], tags: [] },
    { ...release, nearest: '1.2.0', newest: ['1.2.0', '1.0.0'], tags: ['latest', 'next'] },
  ],
  'npm-failed': [
    { task: 'find', wanted: 'lib@1', output: '  | E401' },
    { task: 'install', wanted: 'lib@1.0.0', output: '  | E401' },
  ],
  'npm-missing': [{ output: '  | npm: not found' }],
  'npm-unreachable': [{ errorCode: 'ECONNREFUSED', output: '  | connect ECONNREFUSED' }],
  'npm-needs-setup': [{ name: 'lib', release: '1.0.0' }],
  'npm-plug-n-play': [{ spec: 'npm:lib@1', directory: '/p' }],

  'no-benchmark-files': [
    { kind: 'tinybench', globs, version: 'main', directory: '/p' },
    { kind: 'vitest', globs, version: 'main', directory: '/p' },
    { kind: 'node-bench', globs, version: 'main', directory: '/p' },
  ],
  'no-benchmarks': [
    { kind: 'tinybench', globs },
    { kind: 'vitest', globs },
    { kind: 'node-bench', globs },
    { kind: 'command', suite: 'build' },
    { kind: 'http', suite: 'api' },
    { kind: 'results', suite: 'go' },
  ],
  'no-browser': [
    { suite: 'bench/list.bench.js', missing: 'playwright-core', reasons: [] },
    { suite: 'bench/list.bench.js', missing: 'esbuild', reasons: [] },
    { suite: 'bench/list.bench.js', missing: 'chromium', reasons: [reason, reason] },
  ],
  'no-node-bench': [{ node: 'v24.1.0', needed: '26.9' }],
  'no-deno': [
    { version: 'main', runtime: null },
    { version: 'node@24', runtime: 'node@24' },
  ],
  'no-typescript': [{ suite: 'a.bench.ts', node: 'v20.19.0' }],
  'suite-twice': [{ suite: 'a.bench.js' }],
  'all-ignored': [{ benchmarks: 1 }, { benchmarks: 3 }],
  'bisect-several': [{ names: ['parse a', 'parse b'] }],
  'bisect-end': [
    { end: 'good', version: 'v1', benchmark: 'parse', message: null },
    { end: 'bad', version: 'v2', benchmark: 'parse', message: reason },
  ],
  'solo-several': [{ names: ['parse a', 'parse b'] }],
  'solo-elsewhere': [{ benchmark: 'GET /' }],
  'solo-failed': [{ benchmark: 'parse', message: reason }],
  'none-selected': [{}],
  'nothing-read': [
    { suites: ['a.bench.js'], all: 1 },
    { suites: ['a.bench.js', 'b.bench.js'], all: 2 },
  ],
  'no-such-cpu': [{ cpus: [7, 8], allowed: [0, 1] }],
  'nothing-to-try': [{}],
  'nothing-to-look-at': [{}],

  'no-node': [
    { output: 'node: not found', exitCode: 127 },
    { output: '', exitCode: 1 },
  ],
  'old-node': [{ node: 'v18.20.0', needed: '20' }],
  'no-named-pipes': [{ reason: 'mkfifo: No space left on device' }],
  'disk-full': [
    { path: '/tmp/a', reason: 'ENOSPC: no space left on device' },
    { path: null, reason: 'ENOSPC: no space left on device' },
  ],
  'no-temporary-directory': [{ parent: '/tmp', reason }],
  'nothing-to-resume': [{ path: '/p/rounds' }],
  'rounds-not-signed': [{ path: '/p/rounds' }],
  'resumes-another-run': [
    { path: '/p/rounds', others: ['heads'] },
    { path: '/p/rounds', others: ['base', 'benchmarks', 'node', 'v8Flags'] },
  ],
  'resumed-already': [{ path: '/p/rounds' }],
  'no-instruction-counter': [
    { why: { kind: 'missing' } },
    { why: { kind: 'too-old', version: '3.13', needed: '3.18' } },
    { why: { kind: 'broken', reason: 'valgrind: mmap failed.' } },
  ],

  'no-baseline': [
    { commit, why: 'nowhere-to-look' },
    { ...sought, why: 'missing' },
    { ...sought, why: 'other-commit', nearest: 'a'.repeat(40) },
    { ...sought, why: 'unread', reason: 'the cache does not answer' },
  ],
  'baselines-without-repository': [{ storage: 'git-branch' }],
  'cannot-list': [
    { what: 'entries', reason: 'the cache does not answer' },
    { what: 'branches', reason: 'fatal: bad config' },
  ],
  'cannot-prune': [{ reason }],
  'cannot-save': [{}],
  'no-baselines-here': [{}],
  'site-not-empty': [{ directory: 'trends' }],
  'site-not-written': [{ directory: 'trends', reason }],
  'nobody-to-notify': [{}],
  'alerts-unreadable': [{ reason: reason }],
  'no-actions-cache': [{}],
  'no-branch': [{}],
  'nothing-kept': [{ branch: 'main', place: 'the Actions cache' }],
  'baseline-unreadable': [{ branch: 'main', reason: 'it is cut off' }],
  'export-incomplete': [
    {
      failed: [
        { key: 'benchgate-run-main', reason },
        { key: 'benchgate-tree-main', reason },
      ],
    },
  ],
  'export-failed': [transfer],
  'import-failed': [transfer],
  'import-not-an-export': [{ ...transfer, reason: 'notes.txt in it is no entry' }],

  'port-taken': [{ port: 4174 }, { port: null }],
  'monitor-target': [{ why: 'not-one' }, { why: 'no-address', address: 'localhost' }],
  'server-silent': [
    { command: 'node server.js', url: 'http://127.0.0.1:40123/', seconds: 30, output: '' },
    { command: 'node server.js', url: 'http://127.0.0.1:40123/', seconds: 30, output: 'up' },
  ],
  'server-ended': [
    { command: 'node server.js', output: '' },
    { command: 'node server.js', output: 'Error: no port' },
  ],

  'results-empty': [{ ...word, line: 1, problem: 'expected results, found an empty file' }],
  'results-too-large': [{ ...word, line: null, problem: 'expected at most 500 metrics' }],
  'results-not-text': [word],
  'results-unknown-format': [word],
  'results-ambiguous-format': [word],
  'results-malformed': [word],
  'results-duplicate': [word],
  'results-none': [word],
  'results-version': [
    { version: 'base.json', problem: 'there is no file base.json', advice: null },
    { version: 'base.json', problem: 'base.json:1: found x', advice: 'Name its format.' },
  ],

  'cannot-write': [{ path: 'out/report.json', reason }],
  'several-pages': [{ count: 2 }],
  'not-in-report': [
    { pattern: 'prase', file: 'report.json', nearest: 'parse' },
    { pattern: 'zzz', file: 'report.json', nearest: null },
  ],
  'no-shards': [{}],
  'not-a-shard': [{}],
  'shards-differ': (['count', 'versions', 'settings', 'procedure', 'benchmarks'] as const).map(
    (why) => ({ why, shards: [1, 3] as const }),
  ),
  'shard-twice': [{ index: 2, count: 8 }],
  'shards-missing': [
    { missing: [3], count: 8 },
    { missing: [3, 5], count: 8 },
  ],
  'shards-divided': [
    { shards: [3], count: 8, by: null, others: '1a2b3c4'.padEnd(40, '0') },
    { shards: [2, 3], count: 8, by: 'b'.repeat(40), others: null },
    { shards: [2], count: 2, by: 'b'.repeat(40), others: 'a'.repeat(40) },
  ],
  'shards-incomplete': [{ found: 99, listed: 100, expected: 100 }],
  'shard-saved': [{}],
  'playwright-missing': [{}],
  'browser-missing': [{ reasons: [reason, reason] }],
  'report-unreadable': [{ path: 'report.json', reason }],
  'report-not-json': [{ name: 'report.json', reason: 'Unexpected end of JSON input' }],
  'report-foreign': [{ name: 'report.json' }],
  'report-older': [{ name: 'report.json', version: 1, known: 2 }],
  'report-newer': [{ name: 'report.json', version: 3, known: 2 }],
  'report-malformed': [
    { name: 'report.json', problems: ['outcome: Invalid option'], others: 0 },
    { name: 'report.json', problems: ['outcome: Invalid option', 'tool: Invalid'], others: 7 },
  ],
  'host-refused': [
    { task: 'list-artifacts', status: 403, reason: 'Resource not accessible' },
    { task: 'download-artifact', status: null, reason: 'socket hang up' },
  ],
  'host-busy': [
    { task: 'find-pull-requests', reason: 'HTTP 502' },
    { task: 'download-artifact', reason: 'HTTP 502' },
  ],
  'report-of-another-run': [
    { about: { kind: 'no-pull-request' } },
    { about: { kind: 'commit', commit } },
    { about: { kind: 'pull-request', number: 7 } },
  ],
  'artifact-damaged': [{ reason: 'the checksum is another' }],
  'artifact-unexpected': [
    { why: 'packing', file: 'report.json' },
    { why: 'no-file', file: 'report.json' },
    { why: 'repeated', file: 'report.json', count: 2 },
    { why: 'many-files', count: 65, most: 64 },
  ],
  'artifact-too-large': [
    { file: null, bytes: 50_000_000, most: 33_554_432 },
    { file: null, bytes: null, most: 33_554_432 },
    { file: 'report.json', bytes: 70_000_000, most: 67_108_864 },
  ],
  'report-implausible': [
    { has: 'values', count: 3_000_000 },
    { has: 'results', count: 50_000 },
    { has: 'budgets', count: 6000 },
    { has: 'comparisons', count: 50_000 },
    { has: 'versions', count: 21 },
    { has: 'metrics', count: 201 },
    { has: 'rounds', count: 241 },
    { has: 'strangers' },
    { has: 'looks-unasked' },
    { has: 'looks-twice' },
    { has: 'looks-at-strangers' },
    { has: 'looks-one-sided' },
    { has: 'reasons-unasked' },
    { has: 'reasons-twice' },
    { has: 'reasons-of-strangers' },
    { has: 'one-shard' },
    { has: 'no-numbers' },
    { has: 'many-mistakes' },
  ],
}

export const exampleFaults: readonly Fault[] = Object.entries(examples).flatMap(([code, all]) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has each code's own facts
  all.map((facts) => ({ code, ...facts }) as Fault),
)
