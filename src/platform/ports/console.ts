/** Where the user sees what is going on while it goes on. */
export interface Console {
  /** A line that stays. */
  info(line: string): void
  /** A line that is replaced by the next, where the output is a terminal; else nothing or rarely a line. */
  progress(line: string): void
  /** Removes the progress line. */
  settle(): void
}
