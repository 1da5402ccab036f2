import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lackingNotices, runtimeNotices } from '../../src/gate/runtime-changes.ts'
import { wantedRuntime, type ArmRuntime, type PreparedVersion } from '../../src/model/index.ts'
import { nodeFiles } from '../../src/platform/files/node-files.ts'
import { evidence } from '../decide/evidence.ts'

const shared = nodeFiles()
const node = 'v24.1.0'

function version(label: string, files: Readonly<Record<string, string>> = {}): PreparedVersion {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-test-')))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  return { label, directory, source: { kind: 'directory', path: directory } }
}

function under(one: PreparedVersion, text: string, told: string): PreparedVersion {
  const wanted = wantedRuntime(text)
  if (wanted === null) throw new Error(text)
  const runtime: ArmRuntime = { ...wanted, program: '', version: told, stripsTypes: true }
  return { ...one, runtime }
}

const pinsOf = async (
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
) => {
  const versions = { base: version('main', base), heads: [version('pr', head)] }
  const notices = await runtimeNotices(versions, { node }, shared)
  return notices.flatMap((notice) => (notice.code === 'runtime-bumped' ? notice.pins : []))
}

describe('a runtime that a file names anew', () => {
  it.each([
    ['.nvmrc', '22\n', '24\n', '22', '24'],
    ['.node-version', 'v22.1.0', 'v24.0.0', 'v22.1.0', 'v24.0.0'],
    [
      'package.json',
      '{"engines":{"node":">=20"}}',
      '{"engines":{"node":">=22","npm":"11"}}',
      'node >=20',
      'node >=22',
    ],
    [
      '.github/workflows/test.yml',
      'steps:\n  - uses: actions/setup-node@v6\n    with:\n      node-version: 22 # old\n',
      "steps:\n  - with:\n      node-version: '24'\n  - with: \n      bun-version: 1.4.5\n",
      'node 22',
      "node '24', bun 1.4.5",
    ],
  ])('is noticed in %s', async (file, before, now, base, head) => {
    expect(await pinsOf({ [file]: before }, { [file]: now })).toEqual([{ file, base, head }])
    expect(await pinsOf({ [file]: now }, { [file]: now })).toEqual([])
  })

  it('is noticed where the base names none', async () => {
    expect(await pinsOf({}, { '.nvmrc': '24' })).toEqual([
      { file: '.nvmrc', base: null, head: '24' },
    ])
  })

  it('is no other change of such a file, nor a file that cannot be read', async () => {
    const manifest = (text: string) => ({ 'package.json': text })
    expect(await pinsOf(manifest('{"name":"a"}'), manifest('{"name":"b"}'))).toEqual([])
    expect(await pinsOf(manifest('{"name":"a"}'), manifest('{'))).toEqual([])
  })

  it('comes with the runtime that ran both, if not arms did', async () => {
    const base = version('main', { '.nvmrc': '22' })
    const head = version('pr', { '.nvmrc': '24' })
    expect(await runtimeNotices({ base, heads: [head] }, { node }, shared)).toMatchObject([
      { code: 'runtime-bumped', node },
    ])
    const arms = { base: under(base, 'node@22', 'v22.1.0'), heads: [under(head, 'node@24', node)] }
    expect(await runtimeNotices(arms, { node }, shared)).toMatchObject([
      {
        code: 'runtimes-differ',
        arms: [
          { version: 'main', runtime: 'v22.1.0' },
          { version: 'pr', runtime: node },
        ],
      },
      { code: 'runtime-bumped', node: null },
    ])
  })
})

it('tells what an arm does not have and another one has', () => {
  const full = { time: 1, allocated: 10 }
  const samples = [{ round: 0, stage: 'screen', arms: { main: full, pr: { time: 1 } } }] as const
  const base = under(version('main'), 'node', node)
  const heads = [under(version('pr'), 'bun', 'Bun 1.4.5')]
  const all = [evidence('a', {}, { samples })]
  expect(lackingNotices(all, { base, heads })).toEqual([
    { code: 'runtime-lacks', version: 'pr', metrics: ['allocated'] },
  ])
  expect(lackingNotices([evidence('a')], { base, heads })).toEqual([])
  expect(lackingNotices(all, { base: version('main'), heads: [version('pr')] })).toEqual([])
})
