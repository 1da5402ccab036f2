import picomatch from 'picomatch'
import type { Benchmark } from '../model/index.ts'

/**
 * Which benchmarks `only` asks for: those whose id or name matches one of the patterns.
 *
 * @param patterns globs, where `*` also spans slashes; without glob characters, substrings. None asks for all.
 */
export function wanted(patterns: readonly string[]): (benchmark: Benchmark) => boolean {
  if (patterns.length === 0) return () => true
  const matches = patterns.map(matcher)
  return ({ id, name }) => matches.some((match) => match(id) || match(name))
}

function matcher(pattern: string): (text: string) => boolean {
  if (!picomatch.scan(pattern).isGlob) return (text) => text.includes(pattern)
  // `bash` lets a star span slashes: names are no paths.
  return picomatch(pattern, { bash: true, dot: true })
}
