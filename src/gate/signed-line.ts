import { createHmac, timingSafeEqual } from 'node:crypto'

/** Between a line and its signature: no JSON has one as it is. */
const mark = '\t'

/**
 * A line with a signature behind it, so that only who has the key can write one. It holds for the line as it is and where
 * it is: a line of another context is none.
 *
 * @param context what the line is about
 */
export function signed(line: string, context: string, key: string): string {
  return `${line}${mark}${signatureOf(line, context, key)}`
}

/** The line without its signature; null where that is not right. */
export function verified(text: string, context: string, key: string): string | null {
  const end = text.lastIndexOf(mark)
  if (end < 0) return null
  const line = text.slice(0, end)
  const [own, right] = [text.slice(end + 1), signatureOf(line, context, key)].map((each) =>
    Buffer.from(each),
  )
  if (own === undefined || right === undefined || own.length !== right.length) return null
  return timingSafeEqual(own, right) ? line : null
}

function signatureOf(line: string, context: string, key: string): string {
  return createHmac('sha256', key).update(`${context}\n${line}`).digest('base64url')
}
