import type { Report } from '../../model/index.ts'
import { budgetScene } from '../scene/budget-rows.ts'

/**
 * What the reader could not guess from the headline: that what is wrong does not fail the job, or that uncertainty does.
 * Null where it is as usual.
 */
export function consequence(report: Report): string | null {
  const { failOn } = report.settings
  if (failOn === 'never' && report.outcome === 'regressed') {
    return 'fail-on is never: the slowdown is reported and fails nothing'
  }
  if (failOn === 'never' && report.outcome === 'exceeded') {
    return 'fail-on is never: what is over budget is reported and fails nothing'
  }
  if (failOn === 'never' && report.outcome === 'incomparable') {
    return 'fail-on is never: that nothing was compared is reported and fails nothing'
  }
  if (report.outcome === 'incomparable' && isRenamed(report)) {
    return 'renames has benchmarks compared that only got another name: list the old and new names there'
  }
  if (report.outcome === 'suspected' && (failOn === 'never' || failOn === 'regressed')) {
    return `fail-on is ${failOn}: what looks slower fails nothing until it is confirmed`
  }
  if (failOn === 'inconclusive' && report.outcome === 'inconclusive') {
    return budgetScene(report).undecided.length > 0
      ? 'fail-on is inconclusive: what could not be decided counts as a failure'
      : 'fail-on is inconclusive: a change that could have gone unseen counts as a failure'
  }
  return null
}

/** All of the base's are gone and there are new ones: rather other names than other benchmarks. */
function isRenamed({ benchmarks }: Report): boolean {
  const found = new Set(benchmarks.flatMap(({ results }) => results.map(({ verdict }) => verdict)))
  return found.has('removed') && found.has('new')
}
