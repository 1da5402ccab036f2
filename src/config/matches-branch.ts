import picomatch from 'picomatch'

/**
 * Whether word is to be sent of a branch.
 *
 * @param patterns globs, where `*` also spans slashes; null for the default branch
 * @param defaultBranch null where nobody knows, so that every branch may be it
 */
export function matchesBranch(
  patterns: readonly string[] | null,
  branch: string,
  defaultBranch: string | null,
): boolean {
  if (patterns === null) return defaultBranch === null || branch === defaultBranch
  return patterns.some(
    (pattern) => pattern === branch || picomatch(pattern, { bash: true, dot: true })(branch),
  )
}
