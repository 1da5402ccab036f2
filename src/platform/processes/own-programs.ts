import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve, sep } from 'node:path'

const folder = join('node_modules', '.bin')

/**
 * The search path for programs as a package manager would set it for a line that it runs in this directory: the project's
 * own before all others.
 *
 * `npx` and `npm run` have put the programs of the project that they were called in first, which is the head: a base would
 * be built, or measured, by the head's. Where nobody has put any there, none is put: then lines are written to do without.
 *
 * @param path as it was inherited
 */
export function ownPrograms(path: string, directory: string): string {
  const given = path.split(delimiter)
  if (!given.some((each) => each.endsWith(`${sep}${folder}`))) return path
  const own = upwards(resolve(directory)).map((each) => join(each, folder))
  const missing = own.filter((each) => !given.includes(each) && existsSync(each))
  return [...missing, ...given].join(delimiter)
}

function upwards(directory: string): readonly string[] {
  const above = dirname(directory)
  return above === directory ? [directory] : [directory, ...upwards(above)]
}
