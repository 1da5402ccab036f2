/** A version's directories, as addresses or paths of its code may begin with them. */
export interface VersionRoot {
  /** Absolute, without an end slash; the same by other names too, such as a real path. */
  readonly directories: readonly string[]
}

/** Where a script lies, the same for all versions that have it: below the version's directory as `./src/parse.ts`. */
export function placeOf(url: string, { directories }: VersionRoot): string {
  if (url === '' || url.startsWith('node:')) return url
  const path = plainPath(url)
  const own = directories.find((directory) => path.startsWith(`${directory}/`))
  return own === undefined ? path : `.${path.slice(own.length)}`
}

/** Loaders put a query behind a path. */
function plainPath(url: string): string {
  const [plain = ''] = url.split(/[?#]/)
  const isFile = plain.startsWith('file://')
  const path = isFile ? decoded(plain.slice('file://'.length)) : plain
  const slashed = path.replaceAll('\\', '/')
  return /^\/[A-Za-z]:\//.test(slashed) ? slashed.slice(1) : slashed
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
