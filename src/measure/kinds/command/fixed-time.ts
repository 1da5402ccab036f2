/**
 * The number of seconds in a line that every version takes, such as the 30 of `autocannon -d 30`; null where there is
 * none, or only one version. What runs for a fixed time can never be slower.
 *
 * @param taken seconds of each version
 */
export function fixedTimeIn(line: string, taken: readonly number[]): number | null {
  if (taken.length < 2) return null
  const [fastest, slowest] = [Math.min(...taken), Math.max(...taken)]
  if (slowest > fastest * mostApart) return null
  const isTaken = (each: number): boolean => fastest >= each && slowest <= latest(each)
  return secondsIn(line).find(isTaken) ?? null
}

/** Versions of one fixed time differ by what starting takes, and no more. */
const mostApart = 1.01

/** A program starts before it counts its time. */
function latest(fixed: number): number {
  return fixed * 1.02 + 0.2
}

/** Shorter ones are not told from chance: any command takes about a second, and has a 1 in its line. */
const shortest = 2

function secondsIn(line: string): readonly number[] {
  const numbers = line.matchAll(/(?<=^|[\s=]|\s-[a-z])(\d+(?:\.\d+)?)(ms|s|m|)(?=[\s'"]|$)/gi)
  return [...numbers]
    .map(([, digits, unit = '']) => Number(digits) * (factors[unit.toLowerCase()] ?? 1))
    .filter((seconds) => seconds >= shortest)
}

const factors: Readonly<Record<string, number>> = { ms: 1e-3, s: 1, m: 60 }
