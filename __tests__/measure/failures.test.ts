import { expect, it } from 'vitest'
import { emptyLog, type ArmLog, type Position } from '../../src/measure/led/arm-process.ts'
import { causeOfDeath } from '../../src/measure/death.ts'
import { failuresOfDeath, failuresTold } from '../../src/measure/failures.ts'
import { exitCodes } from '../../src/worker/protocol.ts'

const arms = ['main', 'change'].map((label) => ({ label, role: 'head' as const, directory: '/x' }))
const settings = { timeoutSeconds: 60 }
const finished = (exitCode: number | null, stderr = '', signal: string | null = null) => ({
  exitCode,
  signal,
  stdout: '',
  stderr,
})
const at = (position: Position): ArmLog => ({ ...emptyLog(), at: position })
const ids = ['a', 'b']

it('blames silence on the arm that was loading or warming up alone', () => {
  const logs = [at({ phase: 'slicing', id: 'a' }), at({ phase: 'warming', id: 'a' })]
  const blamed = failuresOfDeath({ deaths: [], silent: true }, logs, { arms, settings }, ids)
  expect(blamed).toEqual([
    { id: 'a', arm: 'change', message: 'did not return within 60 s', died: false },
  ])
})

it('cannot tell whose silence it is while the arms take turns', () => {
  const logs = [at({ phase: 'slicing', id: 'b' }), at({ phase: 'slicing', id: 'b' })]
  const blamed = failuresOfDeath({ deaths: [], silent: true }, logs, { arms, settings }, ids)
  expect(blamed).toEqual([
    { id: 'b', arm: null, message: 'did not return within 60 s', died: false },
  ])
})

it('blames silence on the arm whose file is still on its way to where the other waits', () => {
  const behind = { ...at({ phase: 'between' }), measured: new Map([['a', {}]]) }
  const logs = [at({ phase: 'slicing', id: 'b' }), behind]
  const blamed = failuresOfDeath({ deaths: [], silent: true }, logs, { arms, settings }, ids)
  expect(blamed.map(({ id, arm }) => [id, arm])).toEqual([['b', 'change']])
})

it('blames silence on the arm at work where the other has finished and waits', () => {
  const done = { ...at({ phase: 'between' }), measured: new Map([['a', {}]]) }
  const logs = [done, at({ phase: 'slicing', id: 'a' })]
  const blamed = failuresOfDeath({ deaths: [], silent: true }, logs, { arms, settings }, ids)
  expect(blamed.map(({ arm }) => arm)).not.toContain('main')
})

it('gives what a file did not come to, since it failed, the chance of a process that died', () => {
  const log: ArmLog = {
    ...emptyLog(),
    failed: new Map([
      ['a', 'Error: its own'],
      ['b', 'Error: too slow'],
    ]),
    threw: 'Error: too slow',
  }
  expect(failuresTold([log], arms, ids).map(({ id, died }) => [id, died])).toEqual([
    ['a', false],
    ['b', true],
  ])
})

it('blames a death on the benchmark at work, not on the partner that died of it', () => {
  const logs = [at({ phase: 'slicing', id: 'a' }), at({ phase: 'slicing', id: 'a' })]
  const deaths = [
    { arm: 0, finished: finished(exitCodes.partnerGone) },
    { arm: 1, finished: finished(3) },
  ]
  const [blamed, ...others] = failuresOfDeath(
    { deaths, silent: false },
    logs,
    { arms, settings },
    ids,
  )
  expect(blamed).toMatchObject({ id: 'a', arm: 'change', died: true })
  expect(others).toEqual([])
})

it('counts a death on the way to a benchmark against those that were still to come', () => {
  const logs = [{ ...at({ phase: 'between' }), measured: new Map([['a', {}]]) }, at({ phase: 'between' })] // prettier-ignore
  const deaths = [{ arm: 0, finished: finished(1, 'fatal') }]
  const blamed = failuresOfDeath({ deaths, silent: false }, logs, { arms, settings }, ids)
  expect(blamed.map(({ id }) => id)).toEqual(['b'])
})

it('counts a death before the first benchmark against all of them', () => {
  const logs = [at({ phase: 'loading' }), at({ phase: 'loading' })]
  const deaths = [{ arm: 0, finished: finished(1, 'SyntaxError: no') }]
  const blamed = failuresOfDeath({ deaths, silent: false }, logs, { arms, settings }, ids)
  expect(blamed.map(({ id, arm }) => [id, arm])).toEqual([
    ['a', 'main'],
    ['b', 'main'],
  ])
})

it.each([
  [finished(3), /^ended the process with exit code 3$/],
  [finished(null, '', 'SIGKILL'), /^was ended by SIGKILL$/],
  [finished(exitCodes.neverSettles), /^waits for a promise that never settles$/],
  [finished(134, 'FATAL ERROR: JavaScript heap out of memory'), /^ran out of memory\n/],
  [finished(1, 'Error: at the end'), /^ended the process with exit code 1\nError: at the end$/],
])('says of %j: %s', (end, said) => {
  expect(causeOfDeath(end)).toMatch(said)
})
