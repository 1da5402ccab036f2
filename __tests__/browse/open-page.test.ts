import { expect, it } from 'vitest'
import { numberedTasks } from '../../src/browse/open-page.ts'

it('numbers tasks of several Benches that share a name', () => {
  const task = { bench: '', name: 'same', isConcurrent: false }
  const own = { ...task, bench: 'own', isConcurrent: true }
  expect(numberedTasks([task, own, task, { ...task, name: 'other' }, own])).toEqual([
    task,
    own,
    { ...task, name: 'same (2)' },
    { ...task, name: 'other' },
    { ...own, name: 'same (2)' },
  ])
})
