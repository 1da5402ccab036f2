import { logText, paint, textTable, wrap } from '../report/index.ts'
import type { BisectReport } from './report.ts'
import {
  bisectHeadline,
  changeIn,
  confidenceText,
  effortText,
  reasonLine,
  shortCommit,
} from './words.ts'

/** What was found, for a terminal: the answer first, then each step, what was skipped and all comparisons. No last line break. */
export function renderBisect(
  report: BisectReport,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const { bold, quiet, warning } = paint(color)
  const { steps, narrowed, skipped, compared } = report
  const fitted = (text: string, by: (line: string) => string): string[] =>
    wrap(logText(text), width).map(by)
  const found = steps.flatMap(({ commits, before, confidence, change }) => [
    ...commits.flatMap((one) => fitted(`${shortCommit(one.commit)}  ${one.subject}`, bold)),
    ...fitted(
      `  ${changeIn(report, change)} beside ${shortCommit(before.commit)}, ${confidenceText(confidence)} sure`,
      quiet,
    ),
  ])
  const left = (narrowed?.commits ?? []).slice(0, mostListed)
  const more = (narrowed?.commits.length ?? 0) - left.length
  const candidates = [
    ...left.flatMap(({ commit, subject }) => fitted(`${shortCommit(commit)}  ${subject}`, plain)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]
  const out = skipped.flatMap(({ commit, reason }) =>
    fitted(`${shortCommit(commit)} cannot be measured: ${reasonLine(reason)}`, warning),
  )
  const table = textTable(
    [
      { title: 'commit', align: 'left', fit: 'keep', cell: ({ to }) => shortCommit(to) },
      { title: 'beside', align: 'left', fit: 'keep', cell: ({ from }) => shortCommit(from) },
      { title: 'rounds', align: 'right', fit: 1, cell: ({ rounds }) => String(rounds) },
      { title: 'change', align: 'left', fit: 'keep', cell: (row) => changeIn(report, row.change) },
    ],
    compared,
    width,
  )
  return [
    fitted(bisectHeadline(report, plain), bold),
    found,
    steps.length === 0 ? candidates : [],
    out,
    compared.length === 0 ? [] : [table.header, ...table.lines],
    fitted(effortText(report), quiet),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

const mostListed = 20

function plain(text: string): string {
  return text
}
