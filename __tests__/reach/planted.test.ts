/** A sample of what `npm run bench -- reach` tries: changes of known reach, in a small project and in real packages. */
import { expect, it } from 'vitest'
import { isWrong, tryPackage } from '../../bench/reach.ts'
import { specials } from '../../bench/reach/special.ts'
import { trySpecial } from '../../bench/reach/try-special.ts'

/** Every sixth: all of them are tried by the command. */
const sample = specials.filter((_, i) => i % 6 === 1)

it.each(sample.map((each) => [each.kind, each] as const))(
  'sees or knows %s',
  async (_, special) => {
    const [own, nothing] = await trySpecial(special)
    expect(own === 'cannot-reach').toBe(special.isHarmless)
    expect(special.isHarmless ? nothing : 'cannot-reach').toBe('cannot-reach')
  },
)

it.each(['ms-parse', 'qs-parse'])(
  'never says of what is planted in the package of %s that it cannot be reached where it runs',
  async (name) => {
    const outcomes = await tryPackage(name, { planted: 4, harmless: 1 }, 7)
    expect(outcomes).toHaveLength(5)
    expect(outcomes.filter(isWrong)).toEqual([])
  },
  180_000,
)
