import { found, type Parsed, unexpected } from './parsed.ts'
import { readShare } from './share.ts'

const expected = 'expected a probability above 0 and below 0.5, such as 0.05'

/** How often a benchmark that did not change may be called changed. */
export function parseAlpha(value: string | number): Parsed<number> {
  const share = readShare(value)
  if (share === null || share.fraction === 0) return unexpected(expected)
  if (share.fraction < 0.5) return found(share.fraction)
  return unexpected(expected, share.percent ? null : `did you mean ${share.written}%?`)
}
