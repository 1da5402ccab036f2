import { found, type Parsed, unexpected } from './parsed.ts'

/** Reads `true` and `false`, also as text: an input of an action is never anything else. */
export function yesOrNo(value: boolean | string): Parsed<boolean> {
  const word = String(value).trim().toLowerCase()
  return word === 'true' || word === 'false'
    ? found(word === 'true')
    : unexpected('expected true or false')
}
