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

/** Of the same question always the same, and of no other one. */
export function fileFor(place: CheckpointPlace, subject: RunSubject): string {
  if (place.kind === 'file') return place.path
  const question = createHash('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, 16)
  return join(place.path, `${place.gate}-${question}${ending}`)
}

/** Of runs that nobody goes on with: so many are kept, the latest. */
export const mostKept = 10

/** Removes older ones than are kept, but for those that a run writes to that is alive. */
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
