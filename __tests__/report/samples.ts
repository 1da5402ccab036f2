import { alertWarnings } from '../../src/measure/index.ts'
import type {
  BenchmarkReport,
  HeadReason,
  KeptReach,
  Reason,
  Report,
  Result,
} from '../../src/model/index.ts'
import {
  accepted,
  bench,
  budget,
  control,
  errored,
  explained,
  gitVersion,
  improved,
  inconclusive,
  lookedAt,
  measuredOnly,
  mixed,
  of,
  oneSided,
  regressed,
  relation,
  report,
  step,
  suspected,
  unchanged,
  untouched,
} from './builders.ts'

/** The names that somebody might try. */
export const hostileNames: readonly string[] = [
  '::error file=x.js::broken',
  '##[error]broken',
  'a | b ` c \\| d',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '@octocat fixes #1, see https://evil.example and www.evil.example',
  '--> <!-- benchgate:benchgate -->',
  'safe\u202egnp.exe',
  '\u001b[31mred\u001b[0m\r\n| next | line |',
  'x'.repeat(10_000),
  `z${'\u0301'.repeat(500)}algo`,
  '👨‍👩‍👧 日本語の名前',
  'שלום עולם',
  '   ',
]

const quiet = ['small', 'large', 'deep', 'wide'].map((name, at) =>
  bench(`stringify ${name}`, unchanged((at - 2) * 0.004, { base: 3.1e-7 * 9 ** at })),
)

const twoHeads: Pick<Report, 'versions'> = {
  versions: {
    base: gitVersion('main', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'),
    heads: [
      gitVersion('feature', '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'),
      gitVersion('v2.3.0', '0123456789012345678901234567890123456789'),
    ],
  },
}

/** As the Action has it: what it judges is the checkout. */
const aboutPullRequest: Pick<Report, 'versions' | 'pullRequest'> = {
  versions: {
    base: twoHeads.versions.base,
    heads: [{ label: 'working tree', source: { kind: 'directory', path: '.' } }],
  },
  pullRequest: { number: 12, commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432' },
}

/** What a server shows under load: with more connections, it takes longer to answer, and no more are answered. */
function underLoad(time: number, slower: number): Result[] {
  const about = (metric: Result['metric'], base: number, better: 'lower' | 'higher'): Result => {
    const result = slower > 0.05 ? regressed(slower) : unchanged(slower)
    const head = better === 'lower' ? base * (1 + slower) : base / (1 + slower)
    return { ...result, metric, gates: metric === 'time', values: { base, head } }
  }
  return [
    about('time', time, 'lower'),
    about('throughput', 50 / time, 'higher'),
    { ...unchanged(0), metric: 'success', values: { base: 1, head: 0.9987 } },
    about('p95', time * 1.7, 'lower'),
    about('p99', time * 2.9, 'lower'),
  ]
}

const serverBenchmarks = ['GET /items', 'POST /items'].flatMap((request, which) =>
  [10, 50, 100, 200].map((connections) =>
    bench(
      `${request} > ${connections} connections`,
      underLoad(connections * 1.3e-4 * (1 + which), connections === 200 ? 0.12 : 0.01),
      'api',
    ),
  ),
)

const watched: Report['watched'] = {
  cpu: { samples: 100, mean: 0.124, peak: 0.93, limit: 0.8, beyond: 0.14 },
  memory: { samples: 100, mean: 0.61, peak: 0.64, limit: 0.85, beyond: 0 },
  eventLoop: { samples: 100, mean: 0.0021, peak: 0.041, limit: null, beyond: 0 },
  responseTime: { samples: 640, mean: 0.0123, peak: 0.089, limit: 2, beyond: 0 },
  errorRate: { samples: 640, mean: 0.0004, peak: 0.0013, limit: 0.05, beyond: 0 },
  connectionErrors: { samples: 640, mean: 0, peak: 0, limit: null, beyond: 0 },
  course: [
    { what: 'cpu', version: null, means: [0.02, 0.11, 0.93, 0.08] },
    { what: 'memory', version: null, means: [0.58, 0.61, 0.64, 0.63] },
    { what: 'responseTime', version: 'main', means: [0.011, 0.012, 0.011] },
    { what: 'responseTime', version: 'feature', means: [0.012, 0.089, 0.012] },
    { what: 'guard', version: 'feature', means: [0, 0, 0] },
  ],
}

const serverWarnings: Report['warnings'] = alertWarnings(watched)

/** Bytes: they hardly vary. */
const exact = { half: 0.0002, mde: 0.0003 }

const quietBeside = (base: number): readonly Result[] => [
  of('cpu', unchanged(0.004, { base })),
  of('p99', inconclusive(0.05, { base: base * 1.4 }), { threshold: 0.1 }),
  of('allocated', unchanged(0, { ...exact, base: 40_136 }), { threshold: 0.01 }),
]

const measuredBeside = (seconds: number): readonly Result[] => [
  of('cpu', measuredOnly(seconds)),
  of('p99', measuredOnly(seconds * 2)),
  of('allocated', measuredOnly(40_136, 0)),
]

const equal = {
  kind: 'cannot-reach',
  compared: { functions: 212, files: 31, reads: 3, calls: 3200 },
} as const

const changedParse = {
  kind: 'reaches',
  first: [
    { kind: 'code', how: 'changed', path: './src/parse.ts', lines: [41, 58], name: 'parse' },
    { kind: 'read', what: 'file', name: './data/words.json' },
  ],
  others: 4,
} as const

const hostileReach = hostileNames.map((text): Extract<KeptReach, { readonly kind: 'reaches' }> => ({
  kind: 'reaches',
  first: [
    { kind: 'code', how: 'new', path: text.slice(0, 300), lines: [1, 1], name: text.slice(0, 300) },
    { kind: 'read', what: 'environment', name: text.slice(0, 300) },
    { kind: 'resolved', path: text.slice(0, 300), specifier: text.slice(0, 300) },
  ],
  others: 0,
}))

/** Functions that moved, and the calls around them. */
const moved = {
  kind: 'movers',
  movers: [
    { how: 'changed', path: './src/parse.ts', line: 41, name: 'tokenize', base: 2e-4, head: 3.4e-4, noise: 1e-5 }, // prettier-ignore
    { how: 'new', path: './src/parse.ts', line: 77, name: 'unescape', base: 0, head: 3e-5, noise: 1e-5 }, // prettier-ignore
    { how: 'gone', path: 'node:internal/util', line: 12, name: '', base: 2e-5, head: 0, noise: 1e-5 }, // prettier-ignore
  ],
  others: 0,
  profiled: { rounds: 8, samples: { base: 2100, head: 2340 } },
  frames: [
    { caller: null, path: './bench/json.bench.js', line: 9, name: 'parse', base: 1.2e-3, head: 1.35e-3 }, // prettier-ignore
    { caller: 0, path: './src/parse.ts', line: 41, name: 'tokenize', base: 3e-4, head: 4.6e-4 },
    { caller: 1, path: './src/parse.ts', line: 77, name: 'unescape', base: 0, head: 3e-5 },
  ],
} as const satisfies Reason

const deoptimised = {
  kind: 'deopts',
  sites: [
    { what: 'deoptimised', side: 'head', path: './src/parse.ts', line: 41, name: 'tokenize', at: 44, detail: 'wrong map', times: 6 }, // prettier-ignore
    { what: 'megamorphic', side: 'head', path: './src/parse.ts', line: 77, name: '', at: 79, detail: 'kind', times: 1 }, // prettier-ignore
    { what: 'deoptimised', side: 'head', path: './src/parse.ts', line: 90, name: 'scan', at: 91, detail: 'a word that nobody knows', times: 1 }, // prettier-ignore
    { what: 'deoptimised', side: 'base', path: './src/parse.ts', line: 99, name: 'skip', at: 99, detail: 'overflow', times: 1 }, // prettier-ignore
  ],
  others: 2,
  rounds: 8,
} as const satisfies Reason

const moreInstructions = {
  kind: 'instructions',
  counter: 'valgrind',
  base: [10_283, 10_284],
  head: [11_517, 11_518],
} as const satisfies Reason

const equalInstructions = { ...moreInstructions, head: [10_283, 10_283] } as const

const moreCounts = {
  kind: 'counts',
  counts: [
    { what: 'modules', name: '', during: 'load', base: 12, head: 48 },
    { what: 'system-calls', name: 'openat', during: 'run', base: 40, head: 1410 },
    { what: 'files', name: '', during: 'call', base: 0, head: 1.5 },
    { what: 'child-processes', name: '', during: 'load', base: 0, head: 1 },
  ],
  others: 1,
} as const satisfies Reason

/** A benchmark that spends such shares of its time in the collector, and keeps some memory with every operation. */
function collecting(head: number, base: number): readonly Result[] {
  const second = { base: 1, head: 1 }
  return [
    { ...unchanged(0), values: second },
    { ...of('gc', unchanged(0)), values: { base, head } },
    { ...of('retained', unchanged(0)), values: { base: 0, head: 64 } },
  ]
}

const hostileReasons = hostileNames.map((text): readonly Reason[] => {
  const name = text.slice(0, 300)
  const place = { path: name, line: 1, name }
  const site = { side: 'head', ...place, at: 2, detail: name, times: 1 } as const
  return [
    {
      ...moved,
      movers: [{ how: 'new', ...place, base: 0, head: 1e-5, noise: 0 }],
      frames: [{ caller: null, ...place, base: 1e-5, head: 2e-5 }],
    },
    {
      ...deoptimised,
      sites: [
        { what: 'deoptimised', ...site },
        { what: 'megamorphic', ...site },
      ],
    },
  ]
})

/** Two heads that are slower for reasons of their own. */
function headsExplained(): Report {
  const plain = report(
    [
      bench('parse', [regressed(0.123), regressed(0.3, release)]),
      bench('format', [unchanged(0.01), regressed(0.2, release)]),
    ],
    { ...twoHeads, outcome: 'regressed' },
  )
  const reasons = {
    parse: [[moved], [moreInstructions, deoptimised]],
    format: [[], [equalInstructions]],
  }
  const benchmarks = plain.evidence.benchmarks.map((one) => ({
    ...one,
    why: twoHeads.versions.heads.flatMap(({ label }, at) =>
      (reasons[one.benchmark.name === 'parse' ? 'parse' : 'format'][at] ?? []).map(
        (reason): HeadReason => ({ version: label, ...reason }),
      ),
    ),
  }))
  return { ...plain, evidence: { ...plain.evidence, benchmarks } }
}

const later = { tier: 'next quarter', gates: false }

const plainSettings = report([]).settings

const [feature] = twoHeads.versions.heads
const release = { version: 'v2.3.0' }

/** One report for every kind of ending there is. */
export const samples = {
  regression: report([bench('parse', regressed(0.123)), ...quiet]),
  harmless: report(quiet),
  /** Nothing has changed, and something holds the code up. */
  bottlenecks: report([
    ...quiet,
    bench('parse', collecting(0.4, 0.38)),
    bench('parse a very long document that has many nested lists', collecting(0.12, 0.02)),
  ]),
  'pull-request': report(
    [bench('parse', regressed(0.123, { version: 'working tree' }))],
    aboutPullRequest,
  ),
  improved: report([bench('parse', improved(0.31, { base: 0.084 })), ...quiet]),
  mixed: report(mixed(), {
    warnings: [
      {
        code: 'benchmark-changed',
        suite: 'bench/url.bench.ts',
        base: 'main',
        head: 'feature',
      },
    ],
  }),
  'several-heads': report(
    [
      bench('parse', [regressed(0.123), unchanged(0.01, release)]),
      bench('stringify', [
        regressed(0.08, { half: 0.006 }),
        improved(0.23, { half: 0.006, ...release }),
      ]),
      bench('format', [unchanged(0.01), unchanged(-0.02, release)]),
      bench('revive', [inconclusive(0.01), oneSided('new', 1e-3, 'v2.3.0')]),
    ],
    twoHeads,
  ),
  'over-versions': report(
    [
      bench('parse', [
        unchanged(0.004, { version: 'v1.1.0' }),
        step(regressed(0.21, { version: 'v1.2.0' }), 'v1.1.0', 'regressed', 0.2),
        step(regressed(0.22, { version: 'v2.0.0' }), 'v1.2.0', 'unchanged', 0.008),
        step(improved(0.12, { version: '`v2.1.0` @octocat' }), 'v2.0.0', 'improved', -0.28),
      ]),
      bench('stringify', [
        oneSided('new', 1e-3, 'v1.1.0'),
        oneSided('new', 1e-3, 'v1.2.0'),
        step(oneSided('new', 1.3e-3, 'v2.0.0'), 'v1.2.0', 'regressed', 0.3),
        step(oneSided('new', 1.3e-3, '`v2.1.0` @octocat'), 'v2.0.0', 'inconclusive', 0.02),
      ]),
    ],
    {
      versions: {
        base: gitVersion('v1.0.0', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'),
        heads: ['v1.1.0', 'v1.2.0', 'v2.0.0', '`v2.1.0` @octocat'].map((label, i) =>
          gitVersion(label, `${i}`.repeat(40)),
        ),
      },
    },
  ),
  suspected: report([
    bench('parse', suspected(1.38)),
    bench('stringify', { ...suspected(0.8), lacks: null }),
    bench('revive', inconclusive(0.01)),
    ...quiet,
  ]),
  'incomparable-renamed': report(
    [bench('read', oneSided('new', 0.0031)), bench('parse', oneSided('removed', 0.003, 'main'))],
    { outcome: 'incomparable' },
  ),
  'incomparable-time': report(
    [bench('parse', { ...inconclusive(0), change: null, rounds: { judged: 0, total: 0 } })],
    {
      outcome: 'incomparable',
      warnings: [{ code: 'undecided', what: 'compared', undecided: 1, all: 1, unmeasured: 1 }],
    },
  ),
  incomparable: report(
    [
      bench('parse', { ...errored("Cannot find module 'left-pad'"), errorIn: 'main' }),
      bench('stringify', { ...errored("Cannot find module 'left-pad'"), errorIn: 'main' }),
      bench('old', oneSided('removed', 7.7e-6, 'main')),
    ],
    { outcome: 'incomparable' },
  ),
  'no-base': report(
    [
      bench('parse', measuredOnly(1.21e-3)),
      bench('stringify', measuredOnly(3.4e-7, 0.004)),
      bench('format', oneSided('new', 0.25)),
    ],
    {
      versions: { base: null, heads: feature === undefined ? [] : [feature] },
      reproduce: 'npx benchgate run --seed 42',
    },
  ),
  metrics: report([
    bench('parse', [regressed(0.123), ...quietBeside(1.2e-3)]),
    bench('stringify', [
      unchanged(0.002, { base: 3.4e-5 }),
      of('cpu', unchanged(0.004, { base: 3.3e-5 })),
      of('allocated', regressed(0.5, { ...exact, base: 1_520 }), { threshold: 0.01 }),
    ]),
    bench('format', [unchanged(-0.003, { base: 2.1e-6 }), ...quietBeside(2.1e-6)]),
  ]),
  'gate-on-bytes': report(
    [
      bench('parse', [
        unchanged(0.002),
        of('allocated', regressed(0.032, { ...exact, base: 1.52e6 }), {
          gates: true,
          threshold: 0.01,
        }),
      ]),
      bench('stringify', [
        unchanged(0.002, { base: 3.4e-5 }),
        of('allocated', improved(0.25, { ...exact, base: 96 }), { gates: true, threshold: 0.01 }),
      ]),
      bench('format', [
        unchanged(-0.003, { base: 2.1e-6 }),
        of('allocated', inconclusive(0.008, { base: 512, mde: 0.03, half: 0.02 }), {
          gates: true,
          threshold: 0.01,
        }),
      ]),
    ],
    { settings: { ...plainSettings, gateOn: ['time', 'allocated'] } },
  ),
  rules: report(
    [
      bench('parse', { ...unchanged(0.08), threshold: 0.2, rule: 'parse*' }),
      bench('fetch', [
        { ...regressed(0.09), gates: false, rule: 'fetch' },
        of('allocated', unchanged(0, { ...exact, base: 512 }), { gates: true, threshold: 0.01 }),
      ]),
      ...quiet,
    ],
    {
      outcome: 'passed',
      ignored: [
        {
          id: 'bench/net.bench.js > dial',
          suite: 'bench/net.bench.js',
          name: 'dial',
          reason: 'needs a network, see #12',
        },
      ],
    },
  ),
  accepted: report([bench('parse', accepted(regressed(0.123))), ...quiet], { outcome: 'passed' }),
  'accepted-some': report(
    [
      bench('parse', accepted(regressed(0.123))),
      bench('print', regressed(0.08)),
      bench('format', inconclusive(0.01)),
      ...quiet,
    ],
    {
      warnings: [
        {
          code: 'acceptance-denied',
          lines: [{ pattern: 'print', commit: '9f8e7d6' }],
          why: { kind: 'may-not-write', login: 'mallory' },
        },
      ],
    },
  ),
  'warn-only': report([bench('parse', regressed(0.123)), ...quiet], {
    settings: { ...plainSettings, failOn: 'never' },
  }),
  renamed: report(
    quiet.map((benchmark, at) => (at > 1 ? benchmark : { ...benchmark, was: `print ${at}` })),
  ),
  budgets: report(quiet, {
    outcome: 'exceeded',
    budgets: [
      budget('GET /users', 'exceeded', 0.132),
      budget('GET /users', 'met', 0.9991, {
        metric: 'success',
        target: { bound: 'min', value: 0.995 },
      }),
      budget('GET /posts', 'undecided', 0.0985),
      relation('parallel', 'sequential', 'met', 1.62),
      budget('GET /users', 'exceeded', 0.132, later),
      relation('parallel', 'sequential', 'exceeded', 1.62, {
        ...later,
        target: { bound: 'min', value: 3 },
      }),
      budget('GET /users', 'exceeded', 0.132, {
        tier: 'next year',
        gates: false,
        target: { bound: 'max', value: 0.02 },
      }),
    ],
  }),
  'budgets-met': report(quiet, {
    budgets: [
      budget('GET /users', 'met', 0.082),
      budget('stringify deep', 'met', 1_520, {
        metric: 'allocated',
        target: { bound: 'max', value: 2_500_000 },
      }),
    ],
  }),
  'budgets-no-base': report([bench('parse', measuredOnly(1.21e-3))], {
    versions: { base: null, heads: feature === undefined ? [] : [feature] },
    outcome: 'inconclusive',
    budgets: [
      budget('parse', 'undecided', 1.21e-3, {
        metric: 'time',
        target: { bound: 'max', value: 1.2e-3 },
      }),
    ],
  }),
  'budgets-spared': report(
    [bench('parse', [regressed(0.123), inconclusive(0.02, release)]), ...quiet],
    {
      ...twoHeads,
      settings: { ...plainSettings, failOn: 'never' },
      budgets: [
        budget('parse', 'exceeded', 0.2),
        {
          ...budget('parse', 'undecided', 0.1),
          current: null,
          figures: [],
          judged: 0,
          version: 'v2.3.0',
        },
      ],
    },
  ),
  'metrics-only': report(
    [
      bench('parse', [measuredOnly(1.21e-3), ...measuredBeside(1.2e-3)]),
      bench('stringify', measuredOnly(3.4e-7, 0.004)),
    ],
    { versions: { base: null, heads: feature === undefined ? [] : [feature] } },
  ),
  errored: report([
    bench(
      'parse',
      errored('SyntaxError: Unexpected token ```\n    at parse (bench/json.bench.js:3:1)'),
    ),
    ...quiet,
  ]),
  interrupted: report([bench('parse', inconclusive(0.03)), ...quiet], {
    interrupted: true,
    measured: { rounds: 48, redone: 0, seconds: 20.2 },
    baseline: null,
  }),
  untouched: lookedAt(
    [
      bench('parse', regressed(0.123)),
      bench('parse twice', unchanged(0.01)),
      bench('format', untouched()),
      bench('print', control(0.011)),
      bench('revive', control(0.083, 'regressed')),
      bench('send', inconclusive(0.01)),
    ],
    {
      parse: changedParse,
      'parse twice': changedParse,
      format: equal,
      print: equal,
      revive: equal,
      send: { kind: 'unknown', because: [{ code: 'network', text: '' }] },
    },
    {
      reaches: 2,
      untouched: 3,
      unknown: 1,
      controls: { judged: 2, slower: 1, faster: 0, low: 0.012579, high: 0.98742 },
    },
    {
      outcome: 'regressed',
      warnings: [
        { code: 'untouched-moved', benchmarks: ['bench/json.bench.js > revive'], controls: 2 },
      ],
    },
  ),
  'all-untouched': lookedAt(
    ['parse', 'print'].map((name) => bench(name, untouched())),
    { parse: equal, print: equal },
    {
      reaches: 0,
      untouched: 2,
      unknown: 0,
      controls: { judged: 0, slower: 0, faster: 0, low: 0, high: 1 },
    },
  ),
  'hostile-reach': lookedAt(
    hostileNames.map((name) => bench(name, regressed(0.1))),
    Object.fromEntries(hostileNames.map((name, at) => [name, hostileReach[at] ?? equal])),
    {
      reaches: hostileNames.length,
      untouched: 0,
      unknown: 0,
      controls: { judged: 0, slower: 0, faster: 0, low: 0, high: 1 },
    },
  ),
  reasons: explained(
    lookedAt(
      [
        bench('parse', [regressed(0.123), of('allocated', unchanged(0, { half: 0.001 }))]),
        bench('revive', [suspected(1.2), of('allocated', unchanged(0.02))]),
        bench('format', regressed(0.06)),
        bench('send', regressed(0.3)),
        bench('print', improved(0.2)),
      ],
      { parse: changedParse, print: changedParse },
      {
        reaches: 2,
        untouched: 0,
        unknown: 3,
        controls: { judged: 0, slower: 0, faster: 0, low: 0, high: 1 },
      },
      { outcome: 'regressed' },
    ),
    {
      parse: [moreInstructions, moved],
      revive: [{ ...moved, movers: [], frames: [] }, deoptimised],
      format: [equalInstructions],
      send: [{ ...moved, others: 2 }, moreCounts],
      print: [moved],
    },
  ),
  'reasons-of-heads': headsExplained(),
  'hostile-reasons': explained(
    report(
      hostileNames.map((name) => bench(name, regressed(0.1))),
      { outcome: 'regressed' },
    ),
    Object.fromEntries(
      hostileNames.map((name, at) => {
        const count = { what: 'system-calls', name: name.slice(0, 300), during: 'run', base: 0, head: 1 } as const // prettier-ignore
        return [name, [...(hostileReasons[at] ?? []), { ...moreCounts, counts: [count] }]]
      }),
    ),
  ),
  servers: report([...serverBenchmarks, ...quiet], { watched, warnings: serverWarnings }),
  hostile: report(
    hostileNames.map((name, at) =>
      at % 2 === 0
        ? bench(name, at % 3 === 0 ? regressed(0.1 + at / 100) : unchanged(0.01))
        : bench(`${name} > ${name}`, underLoad(1e-3, 0.1), name.trim() === '' ? 'api' : name),
    ),
    {
      budgets: hostileNames.map((name, at) => ({
        ...relation(name, name, at % 3 === 0 ? 'exceeded' : 'met', 1.2),
        ...(at % 2 === 0 ? {} : { tier: name, gates: false }),
      })),
      warnings: hostileNames.map((name) => ({
        code: 'results-unknown-unit',
        file: name,
        metric: name,
        unit: name,
      })),
    },
  ),
} as const satisfies Record<string, Report>

/** 2,000 benchmarks with 20 regressions: too many for a comment. */
export const large: Report = report(Array.from({ length: 2_000 }, (_, at) => oneOfMany(at)))

function oneOfMany(at: number): BenchmarkReport {
  const base = { base: 1e-7 * (1 + at) }
  const suite = `bench/group-${at % 40}.bench.js`
  if (at % 100 === 0) return bench(`case ${at}`, regressed(0.06 + at / 1e5, base), suite)
  if (at % 100 === 50) return bench(`case ${at}`, improved(0.06 + at / 1e5, base), suite)
  if (at % 100 === 25) return bench(`case ${at}`, inconclusive(0.01, base), suite)
  return bench(`case ${at}`, unchanged(((at % 7) - 3) * 0.003, base), suite)
}
