import { exitCode, type Report, type Result } from '../../../model/index.ts'
import { everyBottleneck } from '../../page/bottleneck-section.ts'
import { tableOf } from '../../page/columns.ts'
import { pageOf } from '../../page/page-of.ts'
import type { PageSection, ReportPage, SectionName, TableColumn } from '../../page/report-page.ts'
import { resultLines } from '../../page/result-lines.ts'
import { loadSeries } from '../../scene/load-series.ts'
import { hasChanged } from '../../scene/rows.ts'
import { grouped } from '../../words/count.ts'
import { jobText, whatToDo } from '../../words/what-to-do.ts'
import { courseCharts } from './course-charts.ts'
import { loadChart } from './load-chart.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { commandMarkup, systemMarkup, versionsMarkup, watchedMarkup } from './overview.ts'
import { phraseMarkup, withCode } from './phrases.ts'
import { releaseTrendMarkup, type ReleaseTrend } from './release-trend.ts'
import { partMarkup, sectionMarkup } from './sections.ts'
import { compareColumns, resultsMarkup } from './results-table.ts'
import { tableMarkup } from './table.ts'

/**
 * What a page shows: all of it, to be searched and unfolded; the same with what matters unfolded, for paper; or the
 * verdict, the largest changes and the budgets alone.
 */
export type PageView = 'interactive' | 'technical' | 'executive'

/** All that a page shows, in order of importance. */
export function bodyMarkup(
  report: Report,
  view: PageView,
  { trend, leftOut }: Beside = nothingBeside,
): readonly MarkupElement[] {
  const page = pageOf(report)
  const sections = page.sections.filter(
    ({ name, telling }) => telling !== 'parts' && !elsewhere.has(name),
  )
  const main = view === 'executive' ? brief(report, sections, trend) : whole(report, page, sections)
  return [
    headerMarkup(report, page),
    element('main', { id: 'main' }, ...main),
    element(
      'footer',
      {},
      element('p', {}, `Made by benchgate ${report.tool.version}. ${extentText(leftOut)}`),
    ),
  ]
}

/** What a page knows beside its report. */
interface Beside {
  readonly trend: ReleaseTrend | null
  /** Results whose rounds it does not carry. */
  readonly leftOut: number
}

const nothingBeside: Beside = { trend: null, leftOut: 0 }

/** What has a place of its own on this page. */
const elsewhere: ReadonlySet<SectionName> = new Set(['results', 'other-metrics', 'bottlenecks'])

function extentText(leftOut: number): string {
  return leftOut === 0
    ? 'All of it is in this file.'
    : `The rounds of ${grouped(leftOut)} figures that do not gate are not in this file, nor in what is saved from it: the report as JSON has them.`
}

function headerMarkup(report: Report, page: ReportPage): MarkupElement {
  const { headline, versions, tally } = page
  const isFailing = exitCode(report) !== 0
  const tone = isFailing ? 'bad' : (headline.tone ?? 'quiet')
  return element(
    'header',
    { class: `tone-${tone}` },
    element(
      'h1',
      {},
      element('span', { class: `job ${isFailing ? 'fails' : 'passes'}` }, jobText(report)),
      ' ',
      ...phraseMarkup(headline.sentence),
    ),
    element('p', { class: 'todo' }, ...withCode(whatToDo(report))),
    headline.consequence === null ? null : element('p', { class: 'todo' }, headline.consequence),
    element(
      'p',
      { class: 'quiet' },
      ...phraseMarkup(versions),
      ' · ',
      element('time', { datetime: report.createdAt }, minuteOf(report.createdAt)),
    ),
    tally === null ? null : element('p', { class: 'quiet', id: 'tally' }, tally),
  )
}

function minuteOf(createdAt: string): string {
  return `${createdAt.slice(0, 16).replace('T', ' ')} UTC`
}

function whole(
  report: Report,
  page: ReportPage,
  all: readonly PageSection[],
): readonly MarkupElement[] {
  // It may be what made a change, so that it is to be known before any.
  const environment = all.filter(({ name }) => name === 'environment')
  const sections = all.filter((section) => !environment.includes(section))
  const charts = loadSeries(report).map(loadChart)
  const firstSweep = sections.findIndex(({ name }) => name === 'sweep')
  const before = firstSweep < 0 ? sections.filter(isUrgent) : sections.slice(0, firstSweep)
  const after = sections.filter((section) => !before.includes(section))
  const { facts, command } = page.measurement
  const watched = watchedMarkup(report)
  const courses = courseCharts(report)
  const bottlenecks = everyBottleneck(report)
  return [
    ...environment.map(sectionMarkup),
    partMarkup('results-title', ['Results'], legendMarkup(report), resultsMarkup(report)),
    ...before.map(sectionMarkup),
    ...(charts.length === 0
      ? []
      : [partMarkup('load', ['Against the load'], element('div', { class: 'charts' }, ...charts))]),
    ...(bottlenecks.lines.length === 0
      ? []
      : [partMarkup('bottlenecks', ['Bottlenecks'], tableMarkup(bottlenecks, 'Bottlenecks'))]),
    ...after.map((section, at) => sectionMarkup(section, before.length + at)),
    ...(watched === null
      ? []
      : [
          partMarkup(
            'watched',
            ['What was watched'],
            watched,
            courses.length === 0 ? null : element('div', { class: 'charts' }, ...courses),
          ),
        ]),
    partMarkup('versions', ['Versions'], versionsMarkup(report)),
    partMarkup('system', ['System'], systemMarkup(report)),
    partMarkup(
      'measurement',
      ['How it was measured'],
      element(
        'ul',
        { class: 'notes' },
        ...facts.map((fact) => element('li', {}, ...phraseMarkup(fact))),
      ),
      commandMarkup(command),
    ),
  ]
}

function isUrgent({ name }: PageSection): boolean {
  return name === 'limits' || name === 'errors'
}

function legendMarkup({ versions }: Report): MarkupElement | null {
  if (versions.base === null) return null
  return element(
    'p',
    { class: 'quiet legend' },
    'The bar is the 95 % interval of the change, the dot its estimate, the thin lines the threshold on either side of no change; worse is to the right.',
  )
}

const mostInBrief = 5

/** How many rounds it took is nothing that decides. */
function briefColumns(report: Report): readonly TableColumn[] {
  return compareColumns(report).filter(({ key }) => key !== 'rounds')
}

/** For who decides and does not measure. */
function brief(
  report: Report,
  sections: readonly PageSection[],
  trend: ReleaseTrend | null,
): readonly MarkupElement[] {
  const { line } = resultLines(report)
  const size = ({ change }: Result): number => Math.abs(Math.log(change?.ratio ?? 1))
  const changed = report.benchmarks
    .flatMap((benchmark) => benchmark.results.map((result) => ({ benchmark, result })))
    .filter(({ result }) => result.gates && hasChanged(result))
    .toSorted((a, b) => size(b.result) - size(a.result))
  const lines = changed
    .slice(0, mostInBrief)
    .map(({ benchmark, result }) => ({ ...line(benchmark, result, true), group: '' }))
  const rest = changed.length - lines.length
  const budgets = sections.filter(({ name }) => name === 'limits')
  const title: Markup = 'Largest changes'
  return [
    partMarkup(
      'changes',
      [title],
      lines.length === 0
        ? element('p', {}, 'Nothing has changed that could be told from noise.')
        : tableMarkup(tableOf(briefColumns(report), lines), title),
      rest > 0 ? element('p', { class: 'quiet' }, `${rest} more changed less.`) : null,
    ),
    ...(trend === null ? [] : [releaseTrendMarkup(trend)]),
    ...budgets.map(sectionMarkup),
  ]
}
