import type { Figures, ParsedFailure, ParsedResults, Spread } from '../../src/formats/index.ts'
import { noticeText } from '../../src/report/index.ts'

/** Parsed results as lines that can be compared with the tool's file by eye. */
export function listing({ benchmarks, failures, warnings }: ParsedResults): string {
  const lines = [...benchmarks].flatMap(({ name, measurements }) => [
    name,
    ...measurements.map(({ metric, figures }) => {
      const unit = metric.unit === '' ? '' : ` ${metric.unit}`
      const better = metric.better === null ? 'direction unknown' : `${metric.better} is better`
      return `  ${metric.name} (${metric.dimension}, ${better}): ${figuresText(figures)}${unit}`
    }),
  ])
  const failed = failures.map(failureText)
  return [
    ...lines,
    ...failed,
    ...warnings.map((warning) => `! ${warning.code}: ${noticeText(warning)}`),
    '',
  ].join('\n')
}

function failureText({ benchmark, kind, message }: ParsedFailure): string {
  return `${kind}: ${benchmark?.name ?? '(it is not said which)'}: ${JSON.stringify(message)}`
}

function figuresText(figures: Figures): string {
  if (figures.kind === 'samples') return `${figures.samples.length} × ${figures.samples.join(', ')}`
  const { value, spread, count } = figures
  return `${value}${spread ? spreadText(spread) : ''}${count === null ? '' : ` of ${count}`}`
}

function spreadText(spread: Spread): string {
  switch (spread.kind) {
    case 'deviation':
      return ` sd ${spread.value}`
    case 'width':
      return ` width ${spread.value}`
    case 'range':
      return ` from ${spread.low} to ${spread.high}`
    case 'interval':
      return ` [${spread.low}, ${spread.high}]${spread.level === null ? '' : ` at ${spread.level}`}`
  }
}
