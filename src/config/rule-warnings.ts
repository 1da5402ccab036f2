import type { Notice } from '../model/index.ts'
import type { Config } from './config.ts'
import type { LimitContext } from './found.ts'
import { isWhole } from './is-whole.ts'
import { nearest } from './nearest.ts'
import { wanted } from './wanted.ts'

/**
 * Rules that no benchmark has: misspelt, or left behind by a renamed one, which would lose its threshold in silence.
 * None where a part of the benchmarks was left out.
 */
export function ruleWarnings(
  config: Pick<Config, 'rules' | 'only'>,
  { evidence, ignored }: Pick<LimitContext, 'evidence' | 'ignored'>,
): readonly Notice[] {
  if (!isWhole(config, evidence)) return []
  const benchmarks = [...evidence.map(({ benchmark }) => benchmark), ...ignored]
  const names = benchmarks.flatMap(({ id, name }) => [name, id])
  return config.rules.flatMap(({ benchmark: pattern }, i): Notice[] => {
    if (benchmarks.some(wanted([pattern]))) return []
    return [{ code: 'rule-unmatched', rule: i, pattern, nearest: nearest(pattern, names) }]
  })
}
