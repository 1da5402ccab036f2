import type { MeasuredRun } from '../event/index.ts'
import type { Artifact, Artifacts } from '../platform/ports.ts'
import { everyPage } from './every-page.ts'

/** The run's newest artifact of that name; an attempt that was run again may have left an older one. Null for none. */
export async function findArtifact(
  { id }: Pick<MeasuredRun, 'id'>,
  name: string,
  artifacts: Artifacts,
  wait: (seconds: number) => Promise<void>,
): Promise<Artifact | null> {
  const listed = await everyPage(
    'list the artifacts of a run',
    (page) => artifacts.ofRun(id, name, page),
    wait,
  )
  const [newest] = listed
    .filter((artifact) => artifact.name === name && !artifact.expired)
    .toSorted((a, b) => b.id - a.id)
  return newest ?? null
}
