import {
  checkResultsSize,
  parseResults,
  parsersWord,
  placed,
  type ParsedResults,
} from '../../../formats/index.ts'
import type { ResultsDefinition } from '../../../model/index.ts'
import type { Files } from '../../../platform/ports.ts'

export interface ResultsFile {
  /** Where it lies. */
  readonly path: string
  /** As its user knows it. */
  readonly name: string
}

interface Unreadable {
  readonly kind: 'unreadable'
  readonly message: string
}

export type ReadResults =
  | { readonly kind: 'read'; readonly results: readonly ParsedResults[] }
  | Unreadable

/** Reads results files of one version: all of them, or says what is wrong with the first that cannot be read. */
export async function readResults(
  found: readonly ResultsFile[],
  { name: suite, format }: ResultsDefinition,
  files: Files,
): Promise<ReadResults> {
  const results: ParsedResults[] = []
  for (const { path, name: file } of found) {
    try {
      const content = await contentOf(path, file, files)
      if (content.kind === 'unreadable') return content
      results.push(parseResults(content.bytes, { file, format, suite }))
    } catch (problem) {
      const word = parsersWord(problem)
      if (word === null) throw problem
      return { kind: 'unreadable', message: `${placed(word)}\n${word.advice}` }
    }
  }
  return { kind: 'read', results }
}

type Content = { readonly kind: 'content'; readonly bytes: Uint8Array } | Unreadable

/** @throws GateError `results-too-large` */
async function contentOf(path: string, file: string, files: Files): Promise<Content> {
  try {
    checkResultsSize(await files.size(path), file)
    return { kind: 'content', bytes: await files.readBytes(path) }
  } catch (problem) {
    if (parsersWord(problem) !== null || !(problem instanceof Error)) throw problem
    return { kind: 'unreadable', message: `${file} cannot be read: ${problem.message}` }
  }
}
