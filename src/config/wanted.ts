import picomatch from 'picomatch'
import type { Benchmark } from '../model/index.ts'

/**
 * Which benchmarks `only` asks for: those whose id or name matches one of the patterns.
 *
 * @param patterns globs, where `*` also spans slashes, and parts of names. None asks for all.
 */
export function wanted(patterns: readonly string[]): (benchmark: Benchmark) => boolean {
  if (patterns.length === 0) return () => true
  const matches = patterns.map(matcher)
  return ({ id, name }) => matches.some((match) => match(id) || match(name))
}

/** Names hold what a glob would read as its own, such as `sort (size 10)` and `at [0]`: a part of one is always meant. */
function matcher(pattern: string): (text: string) => boolean {
  const glob = withPlainParentheses(pattern)
  if (!picomatch.scan(glob).isGlob) return (text) => text.includes(pattern)
  // `bash` lets a star span slashes: names are no paths.
  const matches = picomatch(glob, { bash: true, dot: true })
  return (text) => text.includes(pattern) || matches(text)
}

/** To picomatch they group, which only makes sense after one of its signs, as in `@(a|b)`. */
function withPlainParentheses(pattern: string): string {
  return /[@!?*+]\(/.test(pattern) ? pattern : pattern.replaceAll(/[()]/g, String.raw`\$&`)
}
