import { GateError } from '../../../errors.ts'
import { checkResultsSize, parseResults, type ParsedResults } from '../../../formats/index.ts'
import type { ResultsDefinition } from '../../../model/index.ts'
import type { Files } from '../../../platform/ports.ts'

export interface ResultsFile {
  /** Where it lies. */
  readonly path: string
  /** As its user knows it. */
  readonly name: string
}

export type ReadResults =
  | { readonly kind: 'read'; readonly results: readonly ParsedResults[] }
  | { readonly kind: 'unreadable'; readonly message: string }

/** Reads results files of one version: all of them, or says what is wrong with the first that cannot be read. */
export async function readResults(
  found: readonly ResultsFile[],
  { name: suite, format }: ResultsDefinition,
  files: Files,
): Promise<ReadResults> {
  const results: ParsedResults[] = []
  for (const { path, name: file } of found) {
    try {
      checkResultsSize(await files.size(path), file)
      results.push(parseResults(await files.readBytes(path), { file, format, suite }))
    } catch (problem) {
      if (!(problem instanceof GateError)) throw problem
      return { kind: 'unreadable', message: `${problem.message}\n${problem.remedy}` }
    }
  }
  return { kind: 'read', results }
}
