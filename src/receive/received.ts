import type { GateError } from '../errors.ts'
import type { Report, Notice } from '../model/index.ts'

/** What became of looking for the report of a run. */
export type Received =
  | {
      readonly kind: 'report'
      /** Judged anew. Its figures and texts are still those of whoever uploaded it. */
      readonly report: Report
      readonly pullRequest: number
    }
  /** There is nothing to publish, as it happens to any pull request. */
  | { readonly kind: 'nothing'; readonly reason: Notice }
  /** There is something, and it is not what it should be: it is published nowhere. */
  | { readonly kind: 'refused'; readonly error: GateError }

export function nothing(reason: Notice): Received & { readonly kind: 'nothing' } {
  return { kind: 'nothing', reason }
}
