import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { formatNames, type FormatName } from '../../src/model/index.ts'

const directory = join(import.meta.dirname, 'fixtures')

export interface Fixture {
  /** From the folder of the fixtures. */
  readonly path: string
  readonly format: FormatName
  readonly from: 'the tool' | 'documentation'
  readonly text: string
}

/** As the README of the fixtures lists them. */
export const fixtures: readonly Fixture[] = Array.from(
  readFileSync(join(directory, 'README.md'), 'utf8').matchAll(
    /^\| (\S+\/\S+) +\| (\S+) +\| (.+?) +\|$/gm,
  ),
  ([, path = '', format, from]) => {
    const name = formatNames.find((each) => each === format)
    if (name === undefined || (from !== 'the tool' && from !== 'documentation'))
      throw new Error(`the README of the fixtures says ${format} and ${from} of ${path}`)
    return { path, format: name, from, text: readFileSync(join(directory, path), 'utf8') }
  },
)

/** The results in the folder, listed or not. */
export const resultFiles: readonly string[] = readdirSync(directory, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => path.includes('/') && !path.startsWith('programs/'))

/** The text of one of them. */
export function fixture(path: string): string {
  const found = fixtures.find((each) => each.path === path)
  if (found === undefined) throw new Error(`there is no fixture ${path}`)
  return found.text
}
