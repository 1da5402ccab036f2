import { dirname, join } from 'node:path'
import type { Files } from '../platform/ports.ts'

/** Copies files to the same places of another directory. */
export async function lendFiles(
  paths: readonly string[],
  from: string,
  to: string,
  files: Files,
): Promise<void> {
  for (const path of paths) {
    await files.makeDirectory(dirname(join(to, path)))
    await files.copy(join(from, path), join(to, path))
  }
}
