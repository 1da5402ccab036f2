import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

/** A name that somebody chose as one visible line at most `columns` wide, never blank. */
export function displayName(name: string, columns = 60): string {
  const line = shorten(visibleText(name), columns)
  return line.trim() === '' ? '(no name)' : line
}
