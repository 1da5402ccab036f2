import type { Report } from '../../model/index.ts'
import { metricOf } from '../../model/index.ts'
import { versionCourses, type HeadOfCourse, type VersionCourse } from '../scene/version-courses.ts'
import { hasChanged } from '../scene/rows.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import { changeText } from '../words/change-text.ts'
import { formatQuantity } from '../words/quantity.ts'
import { tableOf, resultColumns, versionColumns } from './columns.ts'
import type { ColumnKey, PageSection, TableCell, TableColumn, TableLine } from './report-page.ts'
import type { ResultLines } from './result-lines.ts'

/** Each benchmark over all versions: what it came to against the first and against the one before, and where it changed. */
export function versionSection(report: Report, { line }: ResultLines): PageSection {
  const { base, heads } = report.versions
  const courses = versionCourses(report)
  const lines = courses.map((course, at) => {
    const isFirst = courses[at - 1]?.row !== course.row
    return courseLine(course, line(course.row.benchmark, course.row.worst, isFirst))
  })
  const { benchmark, metric } = resultColumns
  const { course, first, step } = versionColumns
  const isNamed = courses.some((one) => one.metric !== 'time')
  const columns: readonly TableColumn[] = [
    benchmark,
    ...(isNamed ? [metric] : []),
    course,
    step,
    ...(base === null ? [] : [{ ...first, title: [name(base.label, 24)] }]),
    ...heads.map(({ label }, at) => headColumn(label, at)),
  ]
  const isNews = courses.some(({ places }) => places.some(({ turn }) => turn !== null))
  return {
    name: 'over-versions',
    telling: 'both',
    fold: isNews ? 'open' : 'closed',
    summary: [
      plain('Over versions: change from '),
      name(base?.label ?? '', 32),
      plain(' (from the one before)'),
    ],
    thing: 'benchmark',
    body: tableOf(columns, lines, true),
  }
}

/** Where there is little room, the newest versions stay longest. */
const fits = [1, 2, 3, 4, 5] as const

function headColumn(label: string, at: number): TableColumn {
  const fit = fits[Math.min(at, fits.length - 1)] ?? 5
  return { key: keyOf(at), title: [name(label, 24)], align: 'right', fit }
}

function keyOf(at: number): ColumnKey {
  return `at ${at}`
}

function courseLine(course: VersionCourse, whole: TableLine): TableLine {
  const { metric, base, heads, places, row } = course
  const { unit } = metricOf(metric)
  const versions = heads.map((head, at) => [keyOf(at), headCell(head, at)])
  const own = heads.find((head) => head !== null)
  const { threshold } = own?.result ?? row.worst
  return {
    ...whole,
    cells: {
      benchmark: whole.cells.benchmark ?? null,
      metric: { kind: 'metric', metric, gates: true },
      course: { kind: 'course', places, threshold },
      step: stepCell(heads),
      base: base === null ? null : { kind: 'quantity', text: formatQuantity(unit, base) },
      ...Object.fromEntries(versions),
    },
  }
}

/** A version that is compared with nothing has its figure alone. */
function headCell(head: HeadOfCourse | null, at: number): TableCell | null {
  if (head === null) return null
  const { result, step } = head
  if (result.verdict === 'errored') return { kind: 'text', text: 'failed' }
  const before = at === 0 || step === null ? undefined : changeText(step)?.estimate
  const change = changeText(result)?.estimate
  const value = result.values.head
  const figure = value === null ? null : formatQuantity(metricOf(result.metric).unit, value)
  const own = change ?? figure
  if (own === null) return null
  return { kind: 'quantity', text: before === undefined ? own : `${own} (${before})` }
}

/** The versions in which it changed, with their changes since the one before. */
function stepCell(heads: VersionCourse['heads']): TableCell | null {
  const changed = heads.flatMap((head) =>
    head?.step != null && hasChanged(head.step) ? [head.step] : [],
  )
  if (changed.length === 0) return null
  const phrases = changed.flatMap((step, at): Phrase[] => [
    ...(at === 0 ? [] : [plain(', ')]),
    name(step.version, 24),
    plain(` ${changeText(step)?.estimate ?? ''}`),
  ])
  return { kind: 'phrases', phrases }
}
