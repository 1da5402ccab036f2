import ms from 'ms'

/** Milliseconds of a duration as people write it: `'90s'`, `'2 hours'`, or a number of milliseconds. */
export function parseDuration(text) {
  const duration = typeof text === 'number' ? text : ms(text)
  if (!Number.isFinite(duration) || duration < 0) {
    throw new RangeError(`not a duration: ${JSON.stringify(text)}`)
  }
  return duration
}

export function formatDuration(duration) {
  return ms(duration, { long: true })
}
