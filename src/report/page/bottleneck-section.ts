import { bottleneckSeverities, type Bottleneck, type Report } from '../../model/index.ts'
import { bottlenecksOf } from '../scene/bottlenecks.ts'
import { name, plain, type Phrase } from '../text/phrase.ts'
import {
  bottleneckAddress,
  bottleneckFigure,
  bottleneckLimit,
  bottleneckWords,
} from '../words/bottleneck-words.ts'
import { calledAs } from '../words/called-as.ts'
import { count, grouped } from '../words/count.ts'
import { bottleneckColumns, tableOf } from './columns.ts'
import type { PageSection, ReportTable, TableLine } from './report-page.ts'

/** What holds the heads' code up, with what to do about it: what is well is left off. */
export function bottleneckSection(report: Report): PageSection {
  const found = bottlenecksOf(report).filter(({ severity }) => severity !== 'ok')
  const numbers = bottleneckSeverities.flatMap((severity) => {
    const own = found.filter((one) => one.severity === severity).length
    return own === 0 ? [] : [`${own} ${severity}`]
  })
  return {
    name: 'bottlenecks',
    telling: 'both',
    fold: 'closed',
    summary: [plain(`${count(found.length, 'bottleneck')}: ${numbers.join(', ')}`)],
    thing: 'bottleneck',
    body: bottleneckTable(report, found),
  }
}

/** All that was looked for, also what is well. */
export function everyBottleneck(report: Report): ReportTable {
  return bottleneckTable(report, bottlenecksOf(report))
}

function bottleneckTable(report: Report, found: readonly Bottleneck[]): ReportTable {
  const { severity, bottleneck, where, current, base, limit, advice } = bottleneckColumns
  const columns = [severity, bottleneck, where, current, base, limit, advice]
  const lines = found.map((one) => lineOf(one, report))
  return tableOf(columns, lines)
}

function lineOf(one: Bottleneck, report: Report): TableLine {
  const { rule, severity, current, base } = one
  const { title, advice } = bottleneckWords[rule]
  const where = whereIs(one, report)
  return {
    cells: {
      severity: { kind: 'text', text: severity },
      bottleneck: { kind: 'text', text: title },
      benchmark: where.length === 0 ? null : { kind: 'phrases', phrases: where },
      current: { kind: 'current', text: bottleneckFigure(rule, current) },
      base: base === null ? null : { kind: 'quantity', text: bottleneckFigure(rule, base) },
      target: { kind: 'quantity', text: bottleneckLimit(one) },
      advice:
        severity === 'ok'
          ? null
          : {
              kind: 'phrases',
              phrases: [plain(`${advice} See \`${bottleneckAddress(rule)}\` of benchgate.`)],
            },
    },
    isFirst: true,
    group: '',
    tone: severity === 'ok' ? 'quiet' : 'doubtful',
    isVital: false,
  }
}

/** Such as `parse and 3 more`. */
function whereIs({ benchmark, version, others }: Bottleneck, report: Report): Phrase[] {
  const own = report.benchmarks.find(({ id }) => id === benchmark)
  if (own === undefined) return []
  const several = report.versions.heads.length > 1 && version !== null
  return [
    name(calledAs(own)),
    ...(several ? [plain(' in '), name(version)] : []),
    ...(others === 0 ? [] : [plain(` and ${grouped(others)} more`)]),
  ]
}
