import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { plainLauncher } from '../../../../src/measure/kinds/command/launcher.ts'
import {
  callsIn,
  differentCalls,
  whyNoTracer,
} from '../../../../src/measure/kinds/command/trace.ts'
import { nodePorts } from '../../../../src/platform/node.ts'

const summary = `% time     seconds  usecs/call     calls    errors syscall
------ ----------- ----------- --------- --------- ----------------
 54.66    0.004607        2303         2         1 wait4
 10.03    0.000845         422         2           execve
  5.07    0.000427          11        37        13 openat
  0.00    0.000000           0         1           _llseek
------ ----------- ----------- --------- --------- ----------------
100.00    0.008428          33       255        23 total
`

it('reads a summary, with and without errors', () => {
  expect(Object.fromEntries(callsIn(summary))).toEqual({
    wait4: 2,
    execve: 2,
    openat: 37,
    _llseek: 1,
  })
})

it('reads nothing out of what is no summary', () => {
  expect(callsIn('').size).toBe(0)
  expect(callsIn('strace: test_ptrace_get_syscall_info: PTRACE_TRACEME: denied\n').size).toBe(0)
})

it('compares what each version makes a steady number of', () => {
  const base = new Map([
    ['openat', 40],
    ['read', 7],
    ['futex', null],
    ['stat', 2],
  ])
  const head = new Map([
    ['openat', 410],
    ['read', 7],
    ['futex', 3],
    ['socket', 1],
  ])
  const different = differentCalls(base, head)
  expect(different.map(({ name, base: was, head: is }) => [name, was, is])).toEqual([
    ['openat', 40, 410],
    ['stat', 2, 0],
    ['socket', 0, 1],
  ])
})

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }

it('knows whether strace is there', async () => {
  const { signal } = new AbortController()
  const launch = plainLauncher(nodePorts(silent, signal))
  const missing = await whyNoTracer(
    ([, ...args], options) => launch(['no-such-strace', ...args], options),
    signal,
  )
  expect(missing).toBe('missing')
  const isMissing = (await whyNoTracer(launch, signal)) === 'missing'
  expect(isMissing).toBe(!existsSync('/usr/bin/strace'))
})
