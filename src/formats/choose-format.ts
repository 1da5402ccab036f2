import { GateError } from '../errors.ts'
import { formatNames, type FormatName } from '../model/index.ts'
import { headLength } from './format.ts'
import { formats } from './kinds/index.ts'

/** The formats that a text can be, by its beginning. */
export function detectFormats(text: string): readonly FormatName[] {
  const head = text.slice(0, headLength)
  return formatNames.filter((name) => formats[name].detect(head))
}

/**
 * The one format that a text can be: none is preferred where several fit.
 *
 * @throws GateError `results-unknown-format` or `results-ambiguous-format`
 */
export function chooseFormat(text: string, file: string): FormatName {
  const [found, ...others] = detectFormats(text)
  if (found === undefined) {
    throw new GateError(
      'results-unknown-format',
      `${file}:1: begins like no results that are known; docs/formats.md has what they look like`,
      `Name its format, one of\n${formatNames.join(', ')}`,
    )
  }
  if (others.length > 0) {
    throw new GateError(
      'results-ambiguous-format',
      `${file}:1: could be ${[found, ...others].join(' or ')}`,
      'Name the format that the file is in.',
    )
  }
  return found
}
