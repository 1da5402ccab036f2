import { GateError } from '../errors.ts'

/** A results file that is being read. */
export interface Source {
  /** As its user named it. */
  readonly file: string
  readonly text: string
  /** What to do where it is not what its format says: one sentence. */
  readonly remedy: () => string
}

/**
 * What is wrong with a results file, where. An offset is in characters of the text; null for the file as a whole.
 *
 * @param problem a clause without a full stop, hostile text in it quoted
 */
export function malformed(source: Source, offset: number | null, problem: string): GateError {
  return new GateError('results-malformed', `${place(source, offset)}: ${problem}`, source.remedy())
}

/** Two results of one name: which of them is meant cannot be told. */
export function duplicate(source: Source, offset: number, problem: string): GateError {
  return new GateError(
    'results-duplicate',
    `${place(source, offset)}: ${problem}`,
    'Give each benchmark a name of its own, and write the results of one run to a file.',
  )
}

/** More than can be held. @param what there is too much of: `100000 benchmarks in a file` */
export function tooMany(source: Source, offset: number | null, what: string): GateError {
  return new GateError(
    'results-too-large',
    `${place(source, offset)}: expected at most ${what}`,
    'Write fewer benchmarks to a file.',
  )
}

/** Such as `out/bench.json:12`. */
export function place(
  { file, text }: Pick<Source, 'file' | 'text'>,
  offset: number | null,
): string {
  const line = lineOf({ text }, offset)
  return line === null ? file : `${file}:${line}`
}

/** The line that a character of the text is in, counted from 1; null for the file as a whole. */
export function lineOf({ text }: Pick<Source, 'text'>, offset: number | null): number | null {
  if (offset === null) return null
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1
  return line
}
