import { dirname, join } from 'node:path'
import type { Files } from '../../platform/ports.ts'

/**
 * The `node_modules` that code in a directory has a package from: the nearest upwards that holds it.
 *
 * @param top the last directory to look in
 * @returns null where none holds it
 */
export async function holderOf(
  name: string,
  directory: string,
  top: string,
  files: Files,
): Promise<string | null> {
  const at = upwards(directory, top).map((each) => join(each, 'node_modules'))
  for (const holder of at) if (await files.exists(join(holder, name))) return holder
  return null
}

/** A directory and those above it, up to `top` if that is one of them, else to the root of all. */
export function upwards(directory: string, top: string): readonly string[] {
  const above = dirname(directory)
  return directory === top || above === directory
    ? [directory]
    : [directory, ...upwards(above, top)]
}

/** Puts a link to a package in the place where one of that name would be found, whatever is there. */
export async function linkPackage(
  name: string,
  target: string,
  holder: string,
  files: Files,
): Promise<void> {
  const path = join(holder, name)
  await files.remove(path)
  // A scope is a directory.
  await files.makeDirectory(dirname(path))
  await files.linkDirectory(target, path)
}
