/** A sample of what `npm run bench -- reach` tries: changes of known reach, in a small project and in real packages. */
import { expect, inject, it } from 'vitest'
import { isWrong, tryPackage } from '../../bench/reach.ts'
import { specials } from '../../bench/reach/special.ts'
import { trySpecial } from '../../bench/reach/try-special.ts'

/** All of them are tried by the command. */
const sample = specials.filter(({ kind }) =>
  [
    'JSON',
    'a worker',
    'a dynamic import',
    'a branch that does not run at load',
    'a moved file',
  ].includes(kind),
)

it.each(sample.map((each) => [each.kind, each] as const))(
  'sees or knows %s',
  async (_, special) => {
    expect((await trySpecial(special, inject('workerPath'))) === 'cannot-reach').toBe(
      special.isHarmless,
    )
  },
)

it.each(['ms-parse'])(
  'never says of what is planted in the package of %s that it cannot be reached where it runs',
  async (name) => {
    const outcomes = await tryPackage(name, { planted: 2, harmless: 1 }, 7, inject('workerPath'))
    expect(outcomes).toHaveLength(3)
    expect(outcomes.filter(isWrong)).toEqual([])
  },
  180_000,
)
