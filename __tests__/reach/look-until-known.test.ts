import { expect, it } from 'vitest'
import { lookUntilKnown, type CodeLook } from '../../src/reach/index.ts'
import { looked, type Told } from './looked.ts'

const three = 'function a() { return 1 }\nfunction b() {}\nfunction late() {}'

/** Looks of two versions, and what was asked of them. */
function looks(base: string, head: string, ranBy: (depth: string) => Told['benchmarks']) {
  const asked: (readonly [string, ...(readonly string[])])[] = []
  const look = async (ids: readonly string[], depth: 'few-calls' | 'as-measured') => {
    asked.push([depth, ...ids])
    const benchmarks = Object.fromEntries(
      Object.entries(ranBy(depth) ?? {}).filter(([id]) => ids.includes(id)),
    )
    const [was, is] = [base, head].map((text): CodeLook => {
      return { kind: 'looked', file: looked({ files: { './a.js': text }, benchmarks }) }
    })
    if (was === undefined || is === undefined) throw new Error('there are two')
    return [was, is] as const
  }
  return { asked, look }
}

it('calls a benchmark a few times where both versions have the same code', async () => {
  const { asked, look } = looks(three, three, () => ({ a: ['a'], b: ['b'] }))
  const known = await lookUntilKnown(['a', 'b'], look)
  expect([...known].map(([id, { kind }]) => [id, kind])).toEqual([
    ['a', 'cannot-reach'],
    ['b', 'cannot-reach'],
  ])
  expect(asked).toEqual([['few-calls', 'a', 'b']])
})

it('calls it as often as it is measured where they differ, without those that reach the change at once', async () => {
  const changed = three.replace('return 1', 'return 2')
  const { asked, look } = looks(three, changed, () => ({ a: ['a'], b: ['b'] }))
  const known = await lookUntilKnown(['a', 'b'], look)
  expect(known.get('a')?.kind).toBe('reaches')
  expect(known.get('b')?.kind).toBe('cannot-reach')
  expect(asked).toEqual([
    ['few-calls', 'a', 'b'],
    ['as-measured', 'b'],
  ])
})

it('finds what only a later call runs', async () => {
  const changed = three.replace('late() {}', 'late() { return 2 }')
  const { asked, look } = looks(three, changed, (depth) => ({
    a: ['a'],
    b: depth === 'few-calls' ? ['b'] : ['b', 'late'],
  }))
  const known = await lookUntilKnown(['a', 'b'], look)
  expect(known.get('b')?.kind).toBe('reaches')
  expect(known.get('a')?.kind).toBe('cannot-reach')
  expect(asked).toEqual([
    ['few-calls', 'a', 'b'],
    ['as-measured', 'a', 'b'],
    ['as-measured', 'a'],
  ])
})

it('ends with what is known when it is cut short', async () => {
  const changed = three.replace('return 1', 'return 2')
  const { look } = looks(three, changed, () => ({ a: ['a'], b: ['b'] }))
  const known = await lookUntilKnown(['a', 'b'], async (ids, depth) =>
    depth === 'few-calls' ? look(ids, depth) : null,
  )
  expect([...known.keys()]).toEqual(['a'])
})
