/** More than once, since an attempt may be cut off by a death. */
const few = 2

/** Answers true the first few times that it is asked of a suite, so that what takes time is not done in every round. */
export function firstTimes(): (suite: string) => boolean {
  const times = new Map<string, number>()
  return (suite) => {
    const before = times.get(suite) ?? 0
    times.set(suite, before + 1)
    return before < few
  }
}
