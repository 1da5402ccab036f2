import { metricOf } from '../../../model/index.ts'
import type { MetricName, Report } from '../../../model/index.ts'
import { changeText } from '../../words/change-text.ts'
import { displayName } from '../../text/display-name.ts'
import { logText } from '../../text/log-text.ts'
import { metricText } from '../../words/metric-words.ts'
import type { Paint } from '../../text/paint.ts'
import { formatDetectable, formatNoise } from '../../words/percent.ts'
import { formatQuantity } from '../../words/quantity.ts'
import type { ResultRow } from '../../page/result-row.ts'
import { roundsText } from '../../words/rounds-text.ts'
import { mainResults } from '../../scene/rows.ts'
import { spread } from '../../words/spread.ts'
import type { Column } from '../../text/text-table.ts'
import { verdictSigns } from '../../words/verdict-sign.ts'

/** What a terminal shows of a result: figures without a base are only measured, the others compared. */
export function terminalColumns(report: Report, paint: Paint): Column<ResultRow>[] {
  const { versions, benchmarks } = report
  const isTimeOnly = benchmarks.every((benchmark) =>
    mainResults(benchmark).every(({ metric, gates }) => metric === 'time' && gates),
  )
  const columns =
    versions.base === null ? measured(paint, !isTimeOnly) : compared(paint, !isTimeOnly)
  return versions.heads.length > 1 ? columns : columns.filter(({ title }) => title !== 'version')
}

/** Title of the column that may move to a line of its own where it finds no room. */
export const couldHaveSeen = 'could have seen'

/** Behind the metric of a result that fails nothing; said in words it would take the room of the figures. */
export const doesNotGate = '*'

/** The detectable effect of a result that could not be settled; empty for others. */
export function detectable({ result }: ResultRow): string {
  const unsettled = result.verdict === 'inconclusive' || result.verdict === 'unstable'
  return unsettled && result.mde !== null ? formatDetectable(result.mde) : ''
}

function compared(paint: Paint, namesMetrics: boolean): Column<ResultRow>[] {
  const verdict = (text: string, { result }: ResultRow): string =>
    result.accepted === null ? paint.verdict(result.verdict, text) : paint.warning(text)
  const quiet = (text: string, { result }: ResultRow): string =>
    result.verdict === 'unchanged' ? paint.quiet(text) : text
  return [
    {
      title: 'verdict',
      align: 'left',
      fit: 'keep',
      cell: ({ result }) => `${verdictSigns[result.verdict]} ${result.verdict}`,
      paint: verdict,
    },
    { title: 'benchmark', align: 'left', fit: 'shorten', cell: benchmarkName, paint: quiet },
    { title: 'version', align: 'left', fit: 'shorten', cell: version, paint: quiet },
    {
      title: 'metric',
      align: 'left',
      fit: 'keep',
      cell: (row) => (namesMetrics ? metricName(row) : ''),
      paint: quiet,
    },
    {
      title: 'base',
      align: 'right',
      fit: 4,
      cell: ({ values }) => logText(values.base ?? ''),
      paint: quiet,
    },
    {
      title: 'head',
      align: 'right',
      fit: 4,
      cell: ({ values }) => logText(values.head ?? ''),
      paint: quiet,
    },
    { title: 'change', align: 'right', fit: 'keep', cell: change, paint: verdict },
    { title: '95 % interval', align: 'right', fit: 5, cell: interval, paint: quiet },
    { title: couldHaveSeen, align: 'right', fit: 3, cell: detectable },
    { title: 'noise floor', align: 'right', fit: 1, cell: noiseFloor, paint: paint.quiet },
    { title: 'rounds', align: 'right', fit: 2, cell: rounds, paint: paint.quiet },
  ]
}

function measured(paint: Paint, namesMetrics: boolean): Column<ResultRow>[] {
  return [
    {
      title: 'benchmark',
      align: 'left',
      fit: 'shorten',
      cell: failedOrName,
      paint: (text, { result }) =>
        result.verdict === 'errored' ? paint.verdict('errored', text) : text,
    },
    { title: 'version', align: 'left', fit: 'shorten', cell: version },
    {
      title: 'metric',
      align: 'left',
      fit: 'keep',
      cell: ({ result }) => (namesMetrics ? metricText(result.metric) : ''),
    },
    {
      title: namesMetrics ? 'per op' : 'time per op',
      align: 'right',
      fit: 'keep',
      cell: ({ values }) => logText(values.head ?? ''),
      paint: paint.bold,
    },
    ...beside.map((name) => figureColumn(name)),
    {
      title: 'spread',
      align: 'right',
      fit: 2,
      cell: ({ result }) => spread(result),
      paint: paint.quiet,
    },
    { title: 'rounds', align: 'right', fit: 1, cell: rounds, paint: paint.quiet },
  ]
}

const beside = ['cpu', 'p99', 'allocated'] as const satisfies readonly MetricName[]

/** A further figure of the same version, without a row of its own. */
function figureColumn(name: MetricName): Column<ResultRow> {
  return {
    title: name,
    align: 'right',
    fit: 3,
    cell({ benchmark, result }) {
      if (result.metric === name) return ''
      const other = benchmark.results.find(
        (one) => one.version === result.version && one.metric === name,
      )
      const value = other?.values.head ?? null
      return value === null ? '' : formatQuantity(metricOf(name).unit, value)
    },
  }
}

function metricName({ result }: ResultRow): string {
  const words = metricText(result.metric)
  return result.gates ? words : `${words} ${doesNotGate}`
}

function benchmarkName({ benchmark, first }: ResultRow): string {
  return first ? logText(displayName(benchmark.name)) : ''
}

function failedOrName(row: ResultRow): string {
  return row.result.verdict === 'errored' ? `! ${benchmarkName(row)}` : benchmarkName(row)
}

function version({ result }: ResultRow): string {
  return logText(displayName(result.version, 24))
}

function change({ result }: ResultRow): string {
  return changeText(result)?.estimate ?? ''
}

function interval({ result }: ResultRow): string {
  return changeText(result)?.interval ?? ''
}

function noiseFloor({ result }: ResultRow): string {
  return result.noiseFloor === null ? '' : formatNoise(result.noiseFloor)
}

function rounds({ result }: ResultRow): string {
  return roundsText(result)
}
