import { expect, it } from 'vitest'
import { onUsableCpus } from '../../src/measure/usable-cpus.ts'
import { usualConduct } from '../../src/model/index.ts'
import { ports } from './project.ts'

function usable(cpus: readonly number[] | null, allowed: number[]) {
  const machine = { ...ports().machine, allowedCpus: async () => allowed }
  return onUsableCpus([{ ...usualConduct, cpus }], machine)
}

it.each([
  [null, [0, 1], null],
  [[1, 2, 3], [0, 1], [1]],
  [
    [0, 1],
    [0, 1, 2],
    [0, 1],
  ],
  [[7], [], [7]],
] as const)('of the CPUs %j a suite has those of %j: %j', async (cpus, allowed, left) => {
  expect(await usable(cpus, [...allowed])).toMatchObject([{ cpus: left }])
})

it('says which CPUs there are where none of those that are named is', async () => {
  await expect(usable([99], [0, 1])).rejects.toMatchObject({
    fault: { code: 'no-such-cpu', cpus: [99], allowed: [0, 1] },
  })
})
