/** Endings that are tried where an import leaves one out, or names what TypeScript will be compiled to. */
const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'jsx', 'tsx']

/**
 * The file that a relative import of another one means.
 *
 * @param known whether a path, relative and with forward slashes, is one of a file that is known
 * @returns one path or none: packages and files that are not known are none
 */
export function resolvedIn(
  known: { has(path: string): boolean },
  from: string,
  specifier: string,
): readonly string[] {
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return []
  const base = joined(from, specifier)
  const stem = base.replace(/\.[cm]?jsx?$/, '')
  const candidates = [
    base,
    ...endings.map((ending) => `${stem}.${ending}`),
    ...endings.map((ending) => `${base}/index.${ending}`),
  ]
  return candidates.filter((path) => known.has(path)).slice(0, 1)
}

function joined(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
