/** Which file the rounds of a run go to. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Ports } from '../platform/ports.ts'
import type { RunSubject } from './run-subject.ts'

export type CheckpointPlace =
  /** A file of the user's, absolute. */
  | { readonly kind: 'file'; readonly path: string }
  /** A directory of ours, absolute, with a file for each question: which versions, and which of their benchmarks. */
  | { readonly kind: 'directory'; readonly path: string; readonly gate: string }

/** The file for a question: always the same one, and never that of another question. */
export function fileFor(place: CheckpointPlace, subject: RunSubject): string {
  if (place.kind === 'file') return place.path
  const question = createHash('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, 16)
  return join(place.path, `${place.gate}-${question}${ending}`)
}

/** So many files are kept of runs that nobody goes on with, the latest ones. */
export const mostKept = 10

/** Removes files that are older than those that are kept, unless a run that is alive writes to them. */
export async function pruneBeside(
  own: string,
  place: CheckpointPlace,
  ports: Ports,
): Promise<void> {
  for (const path of (await filesBeside(own, place, ports)).slice(mostKept - 1)) {
    const lock = await ports.files.lock(path)
    if (lock === null) continue
    await ports.files.remove(path)
    await lock.release()
  }
}

const ending = '.ndjson'

/** The files of other questions, newest first. */
export async function filesBeside(
  own: string,
  place: CheckpointPlace,
  { files }: Ports,
): Promise<readonly string[]> {
  if (place.kind === 'file' || !(await files.exists(place.path))) return []
  const listed = await files.list(place.path)
  return listed
    .filter(({ name }) => name.endsWith(ending) && join(place.path, name) !== own)
    .toSorted((a, b) => b.modifiedAt.getTime() - a.modifiedAt.getTime())
    .map(({ name }) => join(place.path, name))
}
