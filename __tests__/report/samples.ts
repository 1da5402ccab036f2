import type { BenchmarkReport, Report } from '../../src/model/index.ts'
import {
  bench,
  errored,
  gitVersion,
  improved,
  inconclusive,
  measuredOnly,
  mixed,
  oneSided,
  regressed,
  report,
  unchanged,
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

const [feature] = twoHeads.versions.heads
const release = { version: 'v2.3.0' }

/** One report for every kind of ending there is. */
export const samples = {
  regression: report([bench('parse', regressed(0.123)), ...quiet]),
  harmless: report(quiet),
  improved: report([bench('parse', improved(0.31, { base: 0.084 })), ...quiet]),
  mixed: report(mixed(), {
    warnings: [
      {
        code: 'benchmark-changed',
        message:
          'bench/url.bench.ts is not the same in main and feature: the benchmark itself changed.',
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
  errored: report([
    bench(
      'parse',
      errored('SyntaxError: Unexpected token ```\n    at parse (bench/json.bench.js:3:1)'),
    ),
    ...quiet,
  ]),
  interrupted: report([bench('parse', inconclusive(0.03)), ...quiet], {
    interrupted: true,
    measured: { rounds: 48, seconds: 20.2 },
  }),
  hostile: report(
    hostileNames.map((name, at) =>
      bench(name, at % 3 === 0 ? regressed(0.1 + at / 100) : unchanged(0.01)),
    ),
    {
      warnings: [{ code: 'quoted', message: `Nothing is known of ${hostileNames.join(' and ')}.` }],
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
