import { termsOf, type Config } from '../../config/index.ts'
import { judge, rolesOf } from '../../decide/index.ts'
import type { Evidence, PreparedVersion, Result, Versions } from '../../model/index.ts'
import type { Ready } from '../get-ready.ts'
import { labelsOf } from '../labels-of.ts'
import type { MeasuredFindings } from '../measure-until-decided.ts'
import { witness } from './witness.ts'

/** One head's benchmark to be counted beside the base's. */
export interface Subject {
  readonly one: Evidence
  readonly head: PreparedVersion
}

/** Those that work in it, and can reach the change. */
export function headsToCount(
  one: Evidence,
  { prepared: { versions } }: Ready,
  config: Config,
  { evidence }: MeasuredFindings,
): readonly PreparedVersion[] {
  const { base, heads } = labelsOf(versions)
  const roleOf = rolesOf({
    evidence,
    heads,
    settings: config,
    reach: config.reach === 'auto' ? 'auto' : 'measure-all',
  })
  if (roleOf(one) !== 'asked' || base === null || !one.versions.includes(base)) return []
  const { reach = [] } = one
  return versions.heads.filter(
    ({ label }) =>
      one.versions.includes(label) &&
      !reach.some(({ version, kind }) => version === label && kind === 'cannot-reach'),
  )
}

/** The slowest first, each benchmark of a head once, whichever of its times tells of it. */
export function doubtfulIn(
  { evidence, pairs }: Pick<MeasuredFindings, 'evidence' | 'pairs'>,
  versions: Versions<PreparedVersion>,
  config: Config,
): readonly Subject[] {
  const { threshold, alpha, seed } = config
  const settings = { threshold, alpha, seed, termsOf: termsOf(config) }
  const { benchmarks } = judge({ evidence, pairs, settings, ...labelsOf(versions) })
  const slower = benchmarks.flatMap(({ id, results }) =>
    [...Map.groupBy(results.filter(tookLonger), ({ version }) => version)].map(
      ([version, own]) => ({
        id,
        version,
        ratio: Math.max(...own.map(({ change }) => change?.ratio ?? 1)),
      }),
    ),
  )
  return slower
    .toSorted((a, b) => b.ratio - a.ratio)
    .flatMap(({ id, version }) => {
      const one = evidence.find(({ benchmark, kind }) => benchmark.id === id && kind === 'measured')
      const head = versions.heads.find(({ label }) => label === version)
      return one === undefined || head === undefined ? [] : [{ one, head }]
    })
    .slice(0, witness.benchmarks)
}

function tookLonger({ verdict, metric }: Result): boolean {
  const isSlower = verdict === 'regressed' || verdict === 'suspected'
  return isSlower && (metric === 'time' || metric === 'cpu')
}
