import type { Acceptance } from '../../model/index.ts'
import { displayName } from '../text/display-name.ts'
import { logText } from '../text/log-text.ts'
import { inlineCode, prose } from '../renderers/markdown/markdown-text.ts'
import { shorten } from '../text/shorten.ts'
import { visibleText } from '../text/visible-text.ts'

const longestReason = 160
const longestName = 32

/** Who accepted a slowdown and why, for a cell of a Markdown table. */
export function acceptedMarkdown({ by, reason }: Acceptance): string {
  return `<sub>accepted by ${inlineCode(by, longestName)}: ${prose(reason, longestReason)}</sub>`
}

/** The same as a line for a terminal, a job's log or an annotation. */
export function acceptedLine({ by, reason }: Acceptance): string {
  const why = shorten(visibleText(reason), longestReason)
  return logText(`accepted by ${displayName(by, longestName)}: ${why}`)
}
