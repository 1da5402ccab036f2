import type { LookedFile } from '../worker/cover/looked.ts'
import { Code } from './code.ts'

/** Files of the head that stand elsewhere in the base, by their paths; a file is the same if all of its code is. */
export function movedFiles(base: LookedFile, head: LookedFile): ReadonlyMap<string, string> {
  const [was, is] = [base, head].map(
    ({ scripts }) => new Map(scripts.map((each) => [each.path, each.text])),
  )
  if (was === undefined || is === undefined) return new Map()
  const gone = [...was].filter(([path]) => path !== '' && !is.has(path))
  const fresh = [...is].filter(([path]) => path !== '' && !was.has(path))
  if (gone.length === 0 || fresh.length === 0) return new Map()
  const before = Map.groupBy(gone, ([, text]) => skeleton(text))
  const after = Map.groupBy(fresh, ([, text]) => skeleton(text))
  return new Map(
    [...after].flatMap(([key, files]) => {
      const [from, another] = before.get(key) ?? []
      const [to] = files
      // Of several that are alike, nobody can say which is which.
      if (from === undefined || to === undefined || another !== undefined || files.length > 1)
        return []
      return [[to[0], from[0]] as const]
    }),
  )
}

/** All of a file's tokens; the modules that it asks for stand elsewhere if the file does. */
function skeleton(text: string): string {
  const { syntax } = new Code(text)
  if (syntax === null) return text
  return syntax.tokens
    .map(({ start, end }) => text.slice(start, end))
    .map((word) => (/^["']\.{1,2}\//.test(word) ? '"./"' : word))
    .join(' ')
}
