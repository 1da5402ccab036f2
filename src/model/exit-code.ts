import type { Report } from './report.ts'

/**
 * What a report makes of its run: 0 passed, 1 failed by its verdicts, 2 the user has something to mend (a benchmark
 * that has no figures, or nothing that could be compared). A shard has no verdict of its own: whoever has all of them fails.
 */
export function exitCode({ outcome, shard, settings: { failOn } }: Report): 0 | 1 | 2 {
  if (shard !== null) return 0
  switch (outcome) {
    case 'errored':
      return 2
    case 'incomparable':
      return failOn === 'never' ? 0 : 2
    case 'regressed':
    case 'exceeded':
      return failOn === 'never' ? 0 : 1
    case 'suspected':
      return failOn === 'suspected' || failOn === 'inconclusive' ? 1 : 0
    case 'inconclusive':
      return failOn === 'inconclusive' ? 1 : 0
    case 'passed':
      return 0
  }
}
