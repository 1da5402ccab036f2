import type { NoticeCode, Report, Version } from '../model/index.ts'
import { count } from './count.ts'
import type { Section } from './fit-sections.ts'
import { phrasesToMarkdown } from './markdown-phrases.ts'
import { codeBlock, prose } from './markdown-text.ts'
import { measurement, versionName } from './measurement.ts'
import { plain } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { visibleText } from './visible-text.ts'
import { noticeLines } from './words/notice-lines.ts'

/** What the reader should know about the figures, to unfold; without any, null. */
export function warningsSection({ warnings, outcome }: Report, priority: number): Section | null {
  if (warnings.length === 0) return null
  const lines = noticeLines(warnings)
  // Whoever wrote the line waits to see what became of it.
  const isAwaited = warnings.some(({ code }) => awaited.has(code))
  // Why nothing was compared, and what to do about it, often stands nowhere else.
  const isOpen = isAwaited || outcome === 'incomparable'
  return {
    open: `<details${isOpen ? ' open' : ''}><summary>${count(lines.length, 'warning')}</summary>`,
    head: '',
    rows: lines.map(({ sentence, remedy }) => ({
      // What to do is in our own words, with code of Markdown in them.
      full: `- ${prose(sentence)}${remedy === null ? '' : ` ${remedy}`}`,
      short: null,
    })),
    between: '\n',
    close: '</details>',
    thing: 'warning',
    priority,
  }
}

const awaited = new Set<NoticeCode>([
  'acceptance-denied',
  'acceptance-malformed',
  'acceptance-unmatched',
  'acceptance-unread',
])

/** How it was measured, and the command that does it again, to unfold. */
export function measurementText(report: Report): string {
  const facts = [...versions(report), ...measurement(report)]
  return [
    '<details><summary>How it was measured</summary>',
    facts.map((fact) => `- ${phrasesToMarkdown(fact)}`).join('\n'),
    ...command(report),
    '</details>',
  ].join('\n\n')
}

function versions({ versions: { base, heads }, pullRequest }: Report): Phrase[][] {
  return [
    ...(base === null ? [] : [inRole('base', base)]),
    ...heads.map((head) => inRole('head', head)),
    // Whole: of this one it must be clear what was judged. GitHub shortens it and makes a link of it.
    ...(pullRequest === null
      ? []
      : [[plain(`pull request ${pullRequest.number} at ${pullRequest.commit}`)]]),
  ]
}

function inRole(role: string, version: Version): Phrase[] {
  return [plain(`${role} `), ...versionName(version)]
}

// A command cut short would be a trap, so one that is too long is left out altogether.
const longestCommand = 2_000

function command({ reproduce }: Report): string[] {
  if (reproduce === null || reproduce.length > longestCommand) return []
  return ['Once more, on your machine:', codeBlock(visibleText(reproduce), 'sh')]
}
