/** What the reader should know about the figures; travels with them to every report. */
export interface Warning {
  /** Stable, kebab-case. */
  readonly code: string
  /** One or two sentences; may quote the user's names, so it is hostile text. */
  readonly message: string
  /**
   * Left out, it came about before anything was judged. What judging or accepting said holds as long as their verdicts
   * do: whoever does it again says it anew.
   */
  readonly from?: 'judging' | 'accepting'
}
