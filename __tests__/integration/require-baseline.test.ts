/** `require-baseline`: what a run needs to be compared with, before anything is measured. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { repository, write } from '../prepare/repository.ts'

const silent = { info: () => {}, progress: () => {}, settle: () => {} }
const ports = nodePorts(silent, new AbortController().signal)

/** A run of the working tree without any place for baselines, as that of an event that tells no branch. */
function run(base: string | null, workingDirectory: string): Promise<unknown> {
  const config = parseConfig({
    file: { path: 'benchgate.config.json', value: { requireBaseline: true, setup: 'exit 3' } },
    given: { source: 'input', values: { workingDirectory } },
    seed: 1,
  })
  const request = {
    config,
    baselines: null,
    checkpoint: null,
    base,
    heads: ['.'],
    workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
    reproduce: null,
    onProgress: () => {},
  }
  return gate(request, ports)
}

test('a commit that is compared with itself is an error', async () => {
  const { path } = repository()
  await expect(run('main', path)).rejects.toMatchObject({ code: 'same-version' })
})

test('nowhere to look for a baseline is an error, and not as if none were required', async () => {
  const { path } = repository()
  write(path, { 'version.txt': 'two' })
  await expect(run('main', path)).rejects.toMatchObject({
    fault: { code: 'no-baseline', why: 'nowhere-to-look' },
  })
})

test('a run without a base requires none, for it may be the one that keeps the first', async () => {
  const { path } = repository()
  await expect(run(null, path)).rejects.toMatchObject({ code: 'no-benchmark-files' })
})
