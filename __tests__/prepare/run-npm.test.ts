import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finished } from '../../src/platform/ports.ts'
import { runNpm } from '../../src/prepare/npm/run-npm.ts'
import { observedPorts } from './prepared.ts'

/** What is started on a system, were it that one; every program says where Node.js lies. */
async function started(os: string): Promise<readonly (readonly string[])[]> {
  const { ports } = observedPorts()
  const calls: string[][] = []
  const run = async (command: string, args: readonly string[]): Promise<Finished> => {
    calls.push([command, ...args])
    return { exitCode: 0, signal: null, stdout: '/node/bin/node\n', stderr: '' }
  }
  const processes = { ...ports.processes, run }
  await runNpm(['ping'], '.', { ...ports, processes, machine: { ...ports.machine, os } })
  return calls
}

test('npm is started by its name', async () => {
  expect((await started('linux')).map((call) => call.slice(0, 2))).toEqual([['npm', 'ping']])
})

test('on Windows, where npm is a script of the shell, the program beside Node.js is', async () => {
  expect((await started('win32')).map((call) => call.slice(0, 3))).toEqual([
    ['node', '-p', 'process.execPath'],
    ['node', join('/node/bin/node_modules/npm/bin/npm-cli.js'), 'ping'],
  ])
})
