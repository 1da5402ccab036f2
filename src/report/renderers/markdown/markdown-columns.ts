import { metricOf, type MetricName, type Report, type Result } from '../../../model/index.ts'
import { acceptedMarkdown } from '../../words/accepted-text.ts'
import { changeText } from '../../words/change-text.ts'
import { drawInterval, drawScale } from '../../words/interval-drawing.ts'
import { phrasesToMarkdown } from './markdown-phrases.ts'
import { figureText, inlineCode } from './markdown-text.ts'
import type { MarkdownColumn } from './markdown-table.ts'
import { metricPhrase } from '../../words/metric-words.ts'
import { formatDetectable, formatNoise } from '../../words/percent.ts'
import type { ResultRow } from '../../page/result-row.ts'
import { roundsText } from '../../words/rounds-text.ts'
import { spread } from '../../words/spread.ts'
import { suiteNames } from '../../page/suite-names.ts'
import { verdictDots } from '../../words/verdict-sign.ts'

export type ResultColumn = MarkdownColumn<ResultRow>

/** Benchmark, with its suite where the report has several: below it, or beside it where rows should stay low. */
export function nameColumn(report: Report, before: '<br>' | ' '): ResultColumn {
  const suites = suiteNames(report)
  return {
    title: 'Benchmark',
    align: 'left',
    essential: true,
    cell: ({ benchmark, first }) => {
      if (!first) return ''
      const was = benchmark.was === null ? null : `was ${inlineCode(benchmark.was, 40)}`
      const suite = suites.get(benchmark.suite)
      const notes = [was, suite === undefined ? null : inlineCode(suite)].filter(
        (note) => note !== null,
      )
      return [inlineCode(benchmark.name), ...notes.map((note) => `<sub>${note}</sub>`)].join(before)
    },
  }
}

/** The head's label, where there are several. */
export function versionColumn(report: Report): ResultColumn {
  const several = report.versions.heads.length > 1
  return {
    title: 'Version',
    align: 'left',
    essential: true,
    cell: ({ result }) => (several ? inlineCode(result.version, 32) : ''),
  }
}

/** What was measured, where it is not the time in all of the rows, or does not count in one. */
export function metricColumn(rows: readonly ResultRow[]): ResultColumn {
  const several = namesMetrics(rows)
  return {
    title: 'Metric',
    align: 'left',
    essential: true,
    cell: ({ result: { metric, gates } }) => {
      if (!several) return ''
      const noun = metricMarkdown(metric)
      return gates ? noun : `${noun}<br><sub>${together('does not gate')}</sub>`
    },
  }
}

/** The same on one line, in a table of which the heading says what gates. */
export const quietMetricColumn: ResultColumn = {
  title: 'Metric',
  align: 'left',
  essential: true,
  cell: ({ result: { metric } }) => metricMarkdown(metric),
}

export const baseColumn: ResultColumn = {
  title: 'Base',
  align: 'right',
  essential: false,
  cell: ({ values }) => figureText(values.base ?? ''),
}

export const headColumn: ResultColumn = {
  title: 'Head',
  align: 'right',
  essential: false,
  cell: ({ values }) => figureText(values.head ?? ''),
}

/** The change above its interval. */
export const changeColumn: ResultColumn = {
  title: 'Change<br><sub>95\u00a0%\u00a0interval</sub>',
  align: 'right',
  essential: true,
  cell: ({ result }) => {
    const text = changeText(result)
    if (text === null) return ''
    const interval = text.interval === null ? [] : [`<sub>${together(text.interval)}</sub>`]
    return [together(`**${text.estimate}**`), ...interval].join('<br>')
  },
}

/** The change and its interval on one line, for rows that should not draw the eye. */
export const quietChangeColumn: ResultColumn = {
  title: together('Change (95 % interval)'),
  align: 'left',
  essential: true,
  cell: ({ result }) => {
    const text = changeText(result)
    if (text === null) return ''
    return together(text.interval === null ? text.estimate : `${text.estimate} (${text.interval})`)
  },
}

export const noiseColumn: ResultColumn = {
  title: 'Noise floor',
  align: 'right',
  essential: false,
  cell: ({ result: { noiseFloor } }) =>
    noiseFloor === null ? '' : together(formatNoise(noiseFloor)),
}

/** @param threshold of all the rows; null where they differ */
export function drawingColumn(threshold: number | null, rows: readonly ResultRow[]): ResultColumn {
  const isTurned = rows.some(({ result }) => metricOf(result.metric).better === 'higher')
  return {
    title: `\`${drawScale(threshold, isTurned)}\``,
    align: 'left',
    essential: false,
    cell: ({ result: { change, threshold: own } }) =>
      change === null ? '' : `\`${drawInterval(change, own)}\``,
  }
}

export const detectableColumn: ResultColumn = {
  title: 'Could have seen',
  align: 'right',
  essential: true,
  cell: ({ result: { mde } }) => (mde === null ? '' : together(formatDetectable(mde))),
}

export const spreadColumn: ResultColumn = {
  title: 'Spread',
  align: 'right',
  essential: false,
  cell: ({ result }) => together(spread(result)),
}

export const roundsColumn: ResultColumn = {
  title: 'Rounds',
  align: 'right',
  essential: false,
  cell: ({ result }) => roundsText(result),
}

export const verdictColumn: ResultColumn = {
  title: 'Verdict',
  align: 'left',
  essential: true,
  cell: ({ result }) => verdictLines(result).join('<br>'),
}

/** The verdict above what it is of, which takes less width than a column of its own: a phone shows the first three. */
export function verdictOfMetricColumn(rows: readonly ResultRow[]): ResultColumn {
  const several = namesMetrics(rows)
  return {
    ...verdictColumn,
    cell: ({ result }) => {
      const [word, ...notes] = verdictLines(result)
      const metric = several ? [`<sub>${metricMarkdown(result.metric)}</sub>`] : []
      const aside = result.gates ? [] : [`<sub>${together('does not gate')}</sub>`]
      return [word, ...metric, ...aside, ...notes].join('<br>')
    },
  }
}

function verdictLines({ verdict, accepted }: Result): string[] {
  const word = together(`${verdictDots[verdict]} ${verdict}`)
  return [word, ...(accepted === null ? [] : [acceptedMarkdown(accepted)])]
}

function namesMetrics(rows: readonly ResultRow[]): boolean {
  return rows.some(({ result }) => result.metric !== 'time' || !result.gates)
}

function metricMarkdown(metric: MetricName): string {
  const phrase = metricPhrase(metric)
  return phrase.kind === 'plain' ? together(phrase.text) : phrasesToMarkdown([phrase])
}

/** Figures stay on one line: a browser would else break them at any space. */
export function together(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
