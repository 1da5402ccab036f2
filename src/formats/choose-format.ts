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
    throw new GateError({
      code: 'results-unknown-format',
      file,
      line: 1,
      problem: 'begins like no results that are known; docs/formats.md has what they look like',
      advice: `Name its format, one of\n${inLines(formatNames)}`,
    })
  }
  if (others.length > 0) {
    throw new GateError({
      code: 'results-ambiguous-format',
      file,
      line: 1,
      problem: `could be ${[found, ...others].join(' or ')}`,
      advice: 'Name the format that the file is in.',
    })
  }
  return found
}

/** Of what is longer than three lines of a terminal, the middle is left out. */
function inLines(names: readonly string[]): string {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last === undefined || last.length + name.length > 150) lines.push(name)
    else lines[lines.length - 1] = `${last}, ${name}`
  }
  return lines.join(',\n')
}
