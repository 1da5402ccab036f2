import { longestReachText } from '../model/index.ts'

/** A version's own text, as much of it as a report may have. */
export function shortened(text: string): string {
  return text.length <= longestReachText ? text : `${text.slice(0, longestReachText - 1)}…`
}
