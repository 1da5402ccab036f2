/** The same with the real registry, where it can be reached: what a stand-in cannot show. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import { observedPorts, request } from './prepared.ts'
import { emptyDirectory, write } from './repository.ts'

/** Why it cannot be reached; null where it can. */
const unreachable = await promisify(execFile)('npm', ['view', 'json5', 'version'], {
  timeout: 10_000,
  env: { ...process.env, npm_config_fetch_retries: '0' },
}).then(
  () => null,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
)

test('two releases of json5 are what the registry has of them', async ({ skip }) => {
  if (unreachable !== null) skip(`the npm registry cannot be reached: ${unreachable}`)
  const workingDirectory = emptyDirectory()
  write(workingDirectory, { 'package.json': '{ "name": "scratch" }' })
  const versions = { base: 'npm:json5@2.2.1', heads: ['npm:json5@~2.2.2'] }
  const { ports } = observedPorts()
  const prepared = await prepare(request({ ...versions, workingDirectory }), ports)
  onTestFinished(prepared.remove)
  const { base, heads } = prepared.versions
  const found = [base, ...heads].map((version) => {
    const path = join(version?.directory ?? '', 'node_modules/json5/package.json')
    return JSON.parse(readFileSync(path, 'utf8'))
  })
  expect(found).toMatchObject([{ version: '2.2.1' }, { version: '2.2.3' }])
  expect(heads[0]?.label).toBe('npm:json5@2.2.3')
})
