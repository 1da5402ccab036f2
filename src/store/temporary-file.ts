import { join } from 'node:path'
import type { Ports } from '../platform/ports.ts'

/** A path of its own for as long as `body` runs; what is written there goes with it. */
export async function withTemporaryFile<T>(
  { files }: Pick<Ports, 'files'>,
  body: (path: string) => Promise<T>,
): Promise<T> {
  const directory = await files.temporaryDirectory('bg-store-')
  try {
    return await body(join(directory, 'entry'))
  } finally {
    await files.remove(directory)
  }
}
