/** Which run speaks: GitHub's number of the run, which counts up over all workflows, and of its attempt. */
export interface RunAttempt {
  readonly run: number
  readonly attempt: number
}

/**
 * Whether one was started after the other. A later attempt of an earlier run still judges the earlier commit, so the
 * attempt only tells the attempts of one run apart.
 */
export function isNewer(one: RunAttempt, other: RunAttempt): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt)
}
