import type { BenchmarkReport, Report } from '../model/index.ts'
import { calledAs } from './called-as.ts'
import { grouped } from './count.ts'
import { excerpt } from './excerpt.ts'
import type { Section, SectionRow } from './fit-sections.ts'
import { codeBlock, htmlCode, inlineCode } from './markdown-text.ts'
import { shorten } from './shorten.ts'

/**
 * Benchmarks without figures, with what their code said; without any, null.
 *
 * @param open true where this is the news
 */
export function errorsSection(report: Report, open: boolean, priority: number): Section | null {
  const failed = report.benchmarks.flatMap((benchmark) => {
    const errors = benchmark.results.filter(({ verdict }) => verdict === 'errored')
    return errors.length === 0 ? [] : [errorRow(benchmark)]
  })
  const [only, ...others] = failed
  if (only === undefined) return null
  const named = others.length === 0 ? `: ${only.label}` : ''
  return {
    open: `<details${open ? ' open' : ''}><summary>${grouped(failed.length)} could not be measured${named}</summary>`,
    head: '',
    rows: failed.map(({ row }) => row),
    between: '\n\n',
    close: '</details>',
    thing: 'benchmark that could not be measured',
    priority,
  }
}

function errorRow(benchmark: BenchmarkReport): {
  readonly label: string
  readonly row: SectionRow
} {
  const messages = new Set(
    benchmark.results.flatMap(({ error }) => (error === null ? [] : [error])),
  )
  const name = inlineCode(benchmark.id, 100)
  const blocks = [...messages].map((message) => `\n${codeBlock(excerpt(message), 'text')}`)
  const summary = [...messages][0]?.trim().split(/[\n\r]/)[0] ?? ''
  return {
    label: htmlCode(calledAs(benchmark)),
    row: {
      full: [name, ...blocks].join('\n'),
      short: `${name}: ${inlineCode(shorten(summary, 100), 100)}`,
    },
  }
}
