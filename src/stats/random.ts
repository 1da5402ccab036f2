import { shuffle } from 'simple-statistics'

/** A repeatable source of chance. The same seed gives the same sequence on every platform. */
export interface Random {
  /** In [0, 1). */
  uniform(): number
  coin(): boolean
  /** A new array in random order. */
  shuffled<T>(items: readonly T[]): T[]
}

/** Weyl increment of the golden ratio: visits every 32-bit state once before it repeats. */
const increment = 0x9e3779b9

/**
 * A seeded generator: a counter through a 32-bit mixing function (the splitmix family). Small, fast and good
 * enough for coins, orders and simulations; not for secrets.
 *
 * @param seed any whole number; its lower 32 bits count
 */
export function random(seed: number): Random {
  let state = seed >>> 0
  const uniform = (): number => {
    state = (state + increment) >>> 0
    return mix(state) / 2 ** 32
  }
  return {
    uniform,
    coin: () => uniform() < 0.5,
    shuffled: (items) => shuffle([...items], uniform),
  }
}

/**
 * A seed for one part of a run, unrelated to those of the other parts.
 *
 * @returns a whole number in [0, 2^32)
 */
export function deriveSeed(seed: number, part: number): number {
  return mix((mix((seed + increment) >>> 0) + Math.imul(part + 1, increment)) >>> 0)
}

/** A one-to-one scrambling of 32 bits in which every bit depends on every other. Constants: MurmurHash3, Appleby. */
function mix(bits: number): number {
  let mixed = bits
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
