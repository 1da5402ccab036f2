import { inlineCode, prose } from '../report/index.ts'
import type { BisectReport } from './report.ts'
import {
  bisectHeadline,
  changeIn,
  confidenceText,
  effortText,
  reasonLine,
  shortCommit,
} from './words.ts'

/** The same for a job summary. Ends with a line break. */
export function renderBisectMarkdown(report: BisectReport): string {
  const { steps, narrowed, skipped, compared } = report
  const candidates = steps.length > 0 ? [] : (narrowed?.commits ?? [])
  const blocks = [
    `### ${bisectHeadline(report, (text) => inlineCode(text))}`,
    table(
      ['Commit', 'Change beside the commit before', 'Sure'],
      steps.map(({ commits, change, confidence }) => [
        commits.map(commitText).join('<br>'),
        changeIn(report, change),
        confidenceText(confidence),
      ]),
    ),
    candidates
      .slice(0, mostListed)
      .map((each) => `- ${commitText(each)}`)
      .join('\n'),
    candidates.length > mostListed ? `And ${candidates.length - mostListed} more.` : '',
    skipped
      .slice(0, mostListed)
      .map(
        (each) =>
          `- ${commitText(each)} cannot be measured: ${prose(reasonLine(each.reason), 300)}`,
      )
      .join('\n'),
    folded(
      'All comparisons',
      table(
        ['Commit', 'Beside', 'Rounds', 'Change'],
        compared.map(({ from, to, rounds, change }) => [
          shortCommit(to),
          shortCommit(from),
          String(rounds),
          changeIn(report, change),
        ]),
      ),
    ),
    effortText(report),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const mostListed = 50

function commitText({ commit, subject }: { commit: string; subject: string }): string {
  // GitHub makes a link of a whole hash.
  return `${commit} ${prose(subject, 100)}`
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(titles), line(titles.map(() => ':--')), ...rows.map(line)].join('\n')
}

function folded(title: string, text: string): string {
  return text === '' ? '' : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}
