import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wantedRuntime, type WantedRuntime } from '../../src/model/index.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { findRuntimes } from '../../src/prepare/index.ts'
import { observedPorts } from './prepared.ts'
import { registry, type Published } from './registry.ts'
import { emptyDirectory, repository, write } from './repository.ts'

function wanted(text: string): WantedRuntime {
  const read = wantedRuntime(text)
  if (read === null) throw new Error(text)
  return read
}

/** A program that says that it is this Bun. */
const bun = (version: string, answers = true): Published => {
  const answer = `{ program: process.argv[1], node: 'v26.3.0', own: '${version}', strips: true }`
  const program = answers ? `console.log(JSON.stringify(${answer}))` : 'process.exit(3)'
  return {
    manifest: { name: 'bun', version, bin: { bun: 'bun.js' } },
    files: { 'bun.js': `#!/usr/bin/env node\n${program}\n` },
  }
}

async function projectWith(...published: readonly Published[]) {
  const { npmrc } = await registry(published)
  const { path } = repository()
  write(path, { '.npmrc': npmrc })
  return path
}

/** Ports by which programs on PATH say that they are of that version. */
function onPath(version: string): Ports {
  const { ports } = observedPorts()
  const answer = { program: '/usr/bin/node', node: `v${version}`, own: version, strips: true }
  const run: Ports['processes']['run'] = async (program, args, options) =>
    ['node', 'bun', 'deno'].includes(program)
      ? { exitCode: 0, signal: null, stdout: JSON.stringify(answer), stderr: '' }
      : program === '/usr/bin/node'
        ? { exitCode: 0, signal: null, stdout: JSON.stringify(answer), stderr: '' }
        : ports.processes.run(program, args, options)
  return { ...ports, processes: { ...ports.processes, run } }
}

test('without a version it is the one on PATH, and where that begins with the wanted one', async () => {
  const path = emptyDirectory()
  const all = ['node', 'node@22', 'node@22.3', 'node@v22.3.1'].map(wanted)
  const found = await findRuntimes(all, path, onPath('22.3.1'))
  expect(found.map(({ program, version }) => [program, version])).toEqual(
    all.map(() => ['/usr/bin/node', 'v22.3.1']),
  )
})

test('a version that is not on PATH comes from npm, once', async () => {
  const path = await projectWith(bun('1.2.3'), bun('1.3.0'))
  const { ports, said } = observedPorts()
  const [first] = await findRuntimes([wanted('bun@1.2.3')], path, ports)
  const kept = join('.git', 'benchgate', 'runtimes', 'bun@1.2.3')
  expect(first).toMatchObject({
    program: expect.stringContaining(kept),
    version: 'Bun 1.2.3',
    text: 'bun@1.2.3',
  })
  expect(existsSync(join(path, kept, 'node_modules', '.bin', 'bun'))).toBe(true)
  expect(said).toHaveLength(1)
  await findRuntimes([wanted('bun@1.2')], path, ports)
  expect(said).toHaveLength(1)
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: path, encoding: 'utf8' })).toBe(
    '?? .npmrc\n',
  )
}, 60_000)

test('what does not run is told with what it wrote, and not kept', async () => {
  const path = await projectWith(bun('1.2.3', false))
  const { ports } = observedPorts()
  await expect(findRuntimes([wanted('bun@1.2.3')], path, ports)).rejects.toMatchObject({
    fault: { code: 'runtime-missing', runtime: 'bun@1.2.3', why: 'not-there' },
  })
  expect(existsSync(join(path, '.git/benchgate/runtimes/bun@1.2.3'))).toBe(false)
}, 60_000)

test('a version that there is not is told as npm has it', async () => {
  const path = await projectWith(bun('1.2.3'))
  await expect(
    findRuntimes([wanted('bun@9.9.9')], path, observedPorts().ports),
  ).rejects.toMatchObject({ fault: { code: 'npm-no-version', name: 'bun', wanted: '9.9.9' } })
}, 60_000)

test('a flag that it does not know is told before anything is measured', async () => {
  await expect(
    findRuntimes([wanted('node --no-such-flag')], emptyDirectory(), observedPorts().ports),
  ).rejects.toMatchObject({
    fault: {
      code: 'runtime-missing',
      why: 'flags',
      output: expect.stringContaining('--no-such-flag'),
    },
  })
})

test('a Node.js that is too old is refused', async () => {
  await expect(
    findRuntimes([wanted('node@18')], emptyDirectory(), onPath('18.1.0')),
  ).rejects.toMatchObject({ fault: { code: 'old-node', node: 'v18.1.0' } })
})
