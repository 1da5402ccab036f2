import { joinedName, pathIn } from '../model/index.ts'

/**
 * The line, counted from 1, on which a file adds a benchmark: a call of `add` with the name written out. Null where
 * that is not found exactly once, since a wrong line is worse than none: names that are put together, a call that is
 * commented out beside another one, or two Benches with a task of the same name.
 *
 * @param name with the Bench's name before it where it has one
 * @param all the names of the file's benchmarks, this one among them
 */
export function findLine(source: string, name: string, all: readonly string[]): number | null {
  const [only, ...others] = [...source.matchAll(addition)].filter(
    ({ groups }) => groups !== undefined && endings(name).includes(groups['name'] ?? ''),
  )
  if (only === undefined || others.length > 0) return null
  const written = only.groups?.['name'] ?? ''
  const meant = all.filter((one) => endings(one).includes(written))
  if (meant.length !== 1) return null
  const start = only.index + only[0].length - written.length - 1
  return source.slice(0, start).split('\n').length
}

// A name with a backslash or a placeholder in it is not written out.
const addition = /\.add\s*\(\s*(['"`])(?<name>(?:(?!\1|\$\{)[^\\\n])*)\1/g

/** What may stand in the code for a name: all of it, or what comes after a Bench's name, which may hold a ` > ` too. */
function endings(name: string): string[] {
  const parts = pathIn(name)
  return parts.map((_, at) => joinedName(parts.slice(at)))
}
