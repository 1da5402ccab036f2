import { isJudged } from '../../model/index.ts'
import type { Report } from '../../model/index.ts'
import { oncePerReport } from '../scene/once-per-report.ts'
import { worstFirst } from '../scene/rows.ts'
import type { Row } from '../scene/rows.ts'
import { plain } from '../text/phrase.ts'
import type { Phrases } from '../text/phrase.ts'
import { consequence } from '../words/consequence.ts'
import { headline } from '../words/headline.ts'
import { headName, measurement, versionName, versionsInRoles } from '../words/measurement.ts'
import { tallyText } from '../words/tally-text.ts'
import { bottleneckSection } from './bottleneck-section.ts'
import { errorSection } from './error-section.ts'
import { limitSections } from './limit-sections.ts'
import { environmentSection, noticeSection, ruleSection } from './note-sections.ts'
import { sectionNames } from './report-page.ts'
import type { Headline, PageSection, ReportPage } from './report-page.ts'
import { resultLines } from './result-lines.ts'
import { comparedSections, measuredSections } from './result-sections.ts'
import { sweepSections } from './sweep-sections.ts'
import { versionSection } from './version-section.ts'
import { whatNow } from './what-now.ts'
import { toneOfOutcome } from './tones.ts'

/** The page of a report, which every form is written from. */
export const pageOf = oncePerReport((report: Report): ReportPage => {
  const rows = worstFirst(report)
  const { base } = report.versions
  const ofResults = base === null ? measuredSections : comparedSections
  const sections = [
    environmentSection(report),
    ...ofResults(report, rows, resultLines(report)),
    ...limitSections(report),
    errorSection(report),
    versionSection(report, resultLines(report)),
    ...sweepSections(report),
    bottleneckSection(report),
    ruleSection(report),
    noticeSection(report),
  ]
  return {
    headline: headlineOf(report, rows),
    versions: versions(report),
    tally: base === null ? null : tallyText(rows),
    sections: sections.filter(({ body }) => body.lines.length > 0).toSorted(byImportance),
    whatNow: whatNow(report, rows),
    measurement: {
      versions: versionsInRoles(report),
      facts: measurement(report),
      command: report.reproduce,
    },
  }
})

function byImportance(a: PageSection, b: PageSection): number {
  return sectionNames.indexOf(a.name) - sectionNames.indexOf(b.name)
}

function headlineOf(report: Report, rows: readonly Row[]): Headline {
  // The sentence speaks of regressions first, also where something else failed besides.
  const worst = rows[0]?.worst
  const isOfRegression = worst?.verdict === 'regressed' && worst.accepted === null
  const news = isOfRegression ? 'regressed' : report.outcome
  // A pass is for what was compared, or held against a budget.
  const isTold = news !== 'passed' || isJudged(report)
  return {
    sentence: headline(report, rows),
    news: isTold ? news : 'unjudged',
    tone: isTold ? toneOfOutcome(news) : null,
    consequence: consequence(report),
  }
}

function versions(report: Report): Phrases {
  const { base, heads } = report.versions
  const named = heads.flatMap((head, index) => [
    ...(index === 0 ? [] : [plain(', ')]),
    ...headName(report, head),
  ])
  return base === null ? named : [...named, plain(' compared with '), ...versionName(base)]
}
