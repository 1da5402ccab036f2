import stringWidth from 'string-width'

/** Columns that the text takes in a terminal: wide characters take two, combining marks none. */
export function textWidth(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

// Latin, Greek, Cyrillic and the signs of our own figures: one column each, and most of what a table holds. Segmenting
// the rest into characters costs more than all else in a report.
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f−→…∞✗✓]*$/
