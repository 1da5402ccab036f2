import { GateError } from '../errors.ts'
import type { FaultOf, ParsersWord } from '../model/index.ts'

/** A results file that is being read. */
export interface Source {
  /** As its user named it. */
  readonly file: string
  readonly text: string
  /** What to do where it is not what its format says: one sentence. */
  readonly advice: () => string
}

/**
 * What is wrong with a results file, where. An offset is in characters of the text; null for the file as a whole.
 *
 * @param problem a clause without a full stop, hostile text in it quoted
 */
export function malformed(source: Source, offset: number | null, problem: string): GateError {
  return new GateError(malformation(source, offset, problem))
}

/** Says what is wrong with a results file, for an error or for a row that is left out. */
export function malformation(
  source: Source,
  offset: number | null,
  problem: string,
): FaultOf<'results-malformed'> {
  const advice = source.advice()
  return { code: 'results-malformed', ...standsAt(source, offset), problem, advice }
}

/** What a parser said by throwing; null for every other error. */
export function parsersWord(error: unknown): ParsersWord | null {
  if (!(error instanceof GateError)) return null
  const { fault } = error
  return 'file' in fault && 'problem' in fault ? fault : null
}

/** What is wrong and where, such as `out/bench.json:12: expected a number, found "x"`. */
export function placed({ file, line, problem }: Omit<ParsersWord, 'advice'>): string {
  return `${line === null ? file : `${file}:${line}`}: ${problem}`
}

/** Two results of one name: which of them is meant cannot be told. */
export function duplicate(source: Source, offset: number, problem: string): GateError {
  const advice =
    'Give each benchmark a name of its own, and write the results of one run to a file.'
  return new GateError({ code: 'results-duplicate', ...standsAt(source, offset), problem, advice })
}

/** More than can be held. @param what there is too much of: `100000 benchmarks in a file` */
export function tooMany(source: Source, offset: number | null, what: string): GateError {
  const problem = `expected at most ${what}`
  const advice = 'Write fewer benchmarks to a file.'
  return new GateError({ code: 'results-too-large', ...standsAt(source, offset), problem, advice })
}

function standsAt(source: Source, offset: number | null): Pick<ParsersWord, 'file' | 'line'> {
  return { file: source.file, line: lineOf(source, offset) }
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
