import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { configWarnings } from '../../src/gate/config-changed.ts'
import type { Notice, PreparedVersion } from '../../src/model/index.ts'
import { nodeFiles } from '../../src/platform/files/node-files.ts'

const shared = nodeFiles()

function version(label: string, files: Readonly<Record<string, string>>): PreparedVersion {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  return { label, directory, source: { kind: 'directory', path: directory } }
}

const usual = 'benchgate.config.json'

async function warnings(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  named: string | null = null,
  value: object = {},
): Promise<readonly Notice[]> {
  const given = { source: 'flag', values: {} } as const
  const config = parseConfig({ file: { path: usual, value }, given, seed: 1 })
  const versions = { base: version('main', base), heads: [version('HEAD', head)] }
  return configWarnings(versions, named, config, shared)
}

it('tells where the head has another config file', async () => {
  expect(await warnings({ [usual]: '{}' }, { [usual]: '{"threshold":"90%"}' })).toEqual([
    { code: 'config-changed', files: [usual], base: 'main', head: 'HEAD', ignoring: 0 },
  ])
})

it('tells where one of them has none', async () => {
  expect(await warnings({}, { [usual]: '{}' })).toHaveLength(1)
  expect(await warnings({ [usual]: '{}' }, {})).toHaveLength(1)
})

it('says nothing where it is the same, or there is none', async () => {
  expect(await warnings({ [usual]: '{}' }, { [usual]: '{}' })).toEqual([])
  expect(await warnings({}, {})).toEqual([])
})

it('looks at the file that the user has named, and at no other', async () => {
  const files = (text: string) => ({ [usual]: text, 'own.json': '{}' })
  expect(await warnings(files('1'), files('2'), 'own.json')).toEqual([])
  expect(await warnings({ 'own.json': '1' }, { 'own.json': '2' }, 'own.json')).toHaveLength(1)
  expect(await warnings({}, {}, '/elsewhere/own.json')).toEqual([])
})

it('says that rules leave benchmarks out', async () => {
  const rules = [{ benchmark: 'slow', ignore: 'it is slow' }]
  const [warning] = await warnings({}, { [usual]: '' }, null, { rules })
  expect(warning).toMatchObject({ code: 'config-changed', ignoring: 1 })
})
