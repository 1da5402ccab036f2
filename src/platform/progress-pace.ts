const secondsBetweenLines = 20

/**
 * Whether a line of progress is worth keeping in a log, where nothing can be taken back: the first of a stage, which
 * its first word names, and then one now and then.
 *
 * @returns asked with the line and monotonic seconds
 */
export function progressPace(): (line: string, seconds: number) => boolean {
  let stage = ''
  let toldAt = Number.NEGATIVE_INFINITY
  return (line, seconds) => {
    const [word = ''] = line.split(' ')
    if (word === stage && seconds - toldAt < secondsBetweenLines) return false
    stage = word
    toldAt = seconds
    return true
  }
}
