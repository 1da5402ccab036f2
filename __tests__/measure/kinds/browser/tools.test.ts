/** What pages take and is not there. */
import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import type { PageLookSpec } from '../../../../src/browse/protocol.ts'
import { lookIntoPage } from '../../../../src/measure/kinds/browser/look-into-page.ts'
import { browsePath } from '../../../../src/measure/kinds/browser/run-driver.ts'
import type { Child, Ports } from '../../../../src/platform/ports.ts'
import { modules, ports, project, quick, usualRuntime, versions } from '../../project.ts'

/** What the process says where a project has some packages, and the system no browser. */
function told(packages: readonly string[]): unknown {
  const directory = project({})
  for (const name of packages)
    symlinkSync(join(modules, name), join(directory, 'node_modules', name), 'junction')
  const spec: PageLookSpec = {
    task: 'look',
    tools: [],
    timeoutSeconds: 5,
    file: { directory, suite: 'a.bench.js' },
  }
  const { output } = spawnSync(process.execPath, [browsePath(inject('workerPath'))], {
    cwd: directory,
    env: { PATH: '', PLAYWRIGHT_BROWSERS_PATH: directory },
    input: JSON.stringify(spec),
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  const messages = String(output[3])
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  // It also says that it is alive, for as long as it looks.
  return messages.find(({ type }) => type !== 'beat')
}

it('tells which of its tools is missing', () => {
  expect(told([])).toEqual({ type: 'lacking', tool: 'esbuild', reasons: [] })
  expect(told(['esbuild'])).toEqual({ type: 'lacking', tool: 'playwright-core', reasons: [] })
  expect(told(['esbuild', 'playwright-core'])).toEqual({
    type: 'lacking',
    tool: 'chromium',
    reasons: [expect.stringContaining('chrome'), expect.stringContaining('msedge')],
  })
})

/** Ports whose processes say these lines and end. */
function saying(...messages: readonly object[]): Ports {
  async function* lines(): AsyncGenerator<string> {
    for (const message of messages) yield JSON.stringify(message)
  }
  const finished = Promise.resolve({ exitCode: 1, signal: null, stdout: '', stderr: 'a bug' })
  const child: Child = { messages: lines(), finished, kill: () => undefined }
  return { ...ports(), processes: { ...ports().processes, spawn: () => child } }
}

async function looked(...messages: readonly object[]) {
  const { base } = versions('/p')
  if (base === null) throw new Error('there is one')
  const own = { settings: quick, runtime: await usualRuntime(), cut: new AbortController().signal }
  return lookIntoPage('a.bench.js', base, { ...own, ports: saying(...messages) })
}

it('ends a run that lacks one, which the user can mend', async () => {
  const reasons = ['no such channel']
  await expect(looked({ type: 'lacking', tool: 'chromium', reasons })).rejects.toMatchObject({
    fault: { code: 'no-browser', suite: 'a.bench.js', missing: 'chromium', reasons },
  })
})

const task = { bench: '', isConcurrent: false }
const found = { type: 'found', modules: [], threw: null } as const

it('has a benchmark for each task, and names those that share a name', async () => {
  const tasks = [
    { ...task, name: 'one', bench: 'bench', isConcurrent: true },
    { ...task, name: 'two' },
    { ...task, name: 'two' },
  ]
  expect(await looked({ ...found, tasks })).toMatchObject({
    kind: 'loaded',
    benchmarks: [{ name: 'bench > one' }, { name: 'two' }],
    duplicates: ['a.bench.js > two'],
    remarks: [{ what: 'concurrency', benchmark: 'a.bench.js > bench > one' }],
    metrics: { measured: ['time'], gating: ['time'] },
  })
  expect(await looked({ ...found, tasks: [] })).toEqual({ kind: 'empty' })
})

it('takes nothing that it was not meant to be told', async () => {
  const forged = { ...found, tasks: [{ ...task, name: 5 }] }
  expect(await looked(forged)).toEqual({
    kind: 'failed',
    message: 'the process that drives its page ended the process with exit code 1\na bug',
  })
})
