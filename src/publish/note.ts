import type { Answer } from '../platform/ports.ts'
import type { GateComment, Written } from './gate-comment.ts'

/** @param earlier what the comment has told until now, with its last line */
export type RenderNote = (earlier: string, lastLine: string) => string

/**
 * Says something of the run in the comment that an earlier run has left, and remembers what that has.
 *
 * There is no first comment for it: GitHub sends an e-mail with the first words, and these are to be the verdict.
 */
export function writeNote(comment: GateComment, render: RenderNote): Promise<Answer<Written>> {
  return comment.write({
    create: false,
    write: ({ body, slower }) => ({ slower, text: (lastLine) => render(body, lastLine) }),
  })
}
