import type { Files } from '../platform/ports.ts'

/** A file's text; null where it cannot be read, as a link that leads nowhere: then it tells nothing of the project. */
export async function textOf(path: string, files: Files): Promise<string | null> {
  try {
    return await files.readText(path)
  } catch {
    return null
  }
}
