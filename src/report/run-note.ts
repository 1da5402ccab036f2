import { excerpt } from './text/excerpt.ts'
import { codeBlock } from './renderers/markdown/markdown-text.ts'
import { commentLimit, sizeOf } from './renderers/markdown/size-limit.ts'

/** A run that has no result, or none yet. */
export interface RunNote {
  /** Null where the run is about no commit. */
  readonly commit: string | null
  /** Where its log is. */
  readonly url: string
  readonly startedAt: Date
  /** Why it ended without one; null while it goes on. */
  readonly error: string | null
}

/**
 * A comment that says so of a run, above what the comment told before, which stays to be read. Where the result of the
 * run stands there already, what fails afterwards takes nothing from it.
 *
 * @param earlier the comment's body until now
 * @param lastLine the marker that is to end it
 */
export function renderRunNote(note: RunNote, earlier: string, lastLine: string): string {
  if (note.error !== null && !earlier.startsWith(running)) return withLastLine(earlier, lastLine)
  const first = note.error === null ? goesOn(note) : ended(note, note.error)
  const short = [first, divider, lastLine].join('\n\n')
  const kept = withoutNote(earlier)
  if (kept === '') return short
  const text = [first, 'What the run before it has found:', divider, kept, lastLine].join('\n\n')
  return sizeOf(text, commentLimit) <= commentLimit.max ? text : short
}

// Ends every note, so that of one that was never taken back only the report below it is kept.
const divider = '<!-- benchgate: the report before -->'

const running = '⏳ **Being measured again:**'

function goesOn({ startedAt, ...run }: RunNote): string {
  const time = `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return `${running} ${runOf(run)} started at ${time}, and its result will replace this.`
}

function ended(note: RunNote, error: string): string {
  return [`❌ **No new result:** ${runOf(note)} failed.`, codeBlock(excerpt(error), 'text')].join(
    '\n\n',
  )
}

function runOf({ commit, url }: Pick<RunNote, 'commit' | 'url'>): string {
  const of = commit === null ? '' : ` of \`${commit.slice(0, 7)}\``
  return `[a run](${url})${of}`
}

function withLastLine(body: string, lastLine: string): string {
  return [...withoutMarker(body), lastLine].join('\n')
}

function withoutMarker(body: string): string[] {
  return body.trimEnd().split(/\r?\n/).slice(0, -1)
}

/** What stands below the note, if there is one, and without the marker at its end. */
function withoutNote(body: string): string {
  const lines = withoutMarker(body)
  return lines
    .slice(lines.lastIndexOf(divider) + 1)
    .join('\n')
    .trim()
}
