/** What the report says of a version that was not made ready: real checkouts, and what their files then fail of. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { explained } from '../../src/causes/index.ts'
import { discover } from '../../src/measure/index.ts'
import {
  usualConduct,
  type CommandDefinition,
  type SuiteDefinition,
} from '../../src/model/index.ts'
import { prepare } from '../../src/prepare/index.ts'
import { look } from './led.ts'
import { ports, project, quick, unhurried, usualRuntime, versions } from './project.ts'

const bench = (top: string): string => `import { Bench } from 'tinybench'
${top}
export default new Bench().add('one', () => 1)`

function git(directory: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  return execFileSync('git', [...who, ...args], { cwd: directory, encoding: 'utf8' }).trim()
}

/** A repository, one commit of all that its .gitignore lets in. */
function repository(
  files: Readonly<Record<string, string>>,
  { submodule }: { readonly submodule?: string } = {},
): string {
  const directory = project({ '.gitignore': 'node_modules\ndata/\ndist/\n.env\n', ...files })
  git(directory, 'init', '--quiet', '--initial-branch', 'main')
  git(directory, 'add', '.')
  git(directory, 'commit', '--quiet', '--message', 'all')
  if (submodule !== undefined) {
    rmSync(join(directory, submodule), { recursive: true })
    const commit = git(directory, 'rev-parse', 'HEAD')
    git(directory, 'rm', '--cached', '-r', '--quiet', submodule)
    git(directory, 'update-index', '--add', '--cacheinfo', `160000,${commit},${submodule}`)
    git(directory, 'commit', '--quiet', '--message', 'submodule')
  }
  return directory
}

const tinybench = { ...usualConduct, kind: 'tinybench', files: ['*.bench.*'] } as const

/** How the base fails, in a checkout that was made ready by the set-up. */
async function failureInBase(
  directory: string,
  setup: string | null,
  definition: SuiteDefinition = tinybench,
): Promise<string> {
  const asked = { base: 'main', heads: ['.'], setup, workingDirectory: directory }
  const prepared = await prepare(asked, ports())
  onTestFinished(prepared.remove)
  const settings = { ...quick, setup }
  const runtime = await usualRuntime()
  const found = { versions: prepared.versions, settings, runtime, ...unhurried }
  const chosen = { wanted: () => true, ignoredBecause: () => null, definitions: [definition] }
  const { evidence } = await discover({ ...found, ...chosen }, ports())
  const failures = evidence.flatMap((one) => one.failures)
  const { message } = failures.find(({ version }) => version === 'main') ?? { message: '' }
  const isCause = (line: string): boolean => /^(?:likely cause|what to do): /.test(line)
  return message.split('\n').filter(isCause).join('\n')
}

/** What `npm ci` would do. */
const copying = (directory: string): string => `cp -R ${directory}/node_modules node_modules`

it('of a set-up that was forgotten', async () => {
  const directory = repository({ 'a.bench.mjs': bench('') })
  expect(await failureInBase(directory, null)).toBe(
    `likely cause: the package “tinybench” is not installed in main, and no \`setup\` was run
what to do: Say with \`setup\` what installs it, for example \`npm ci\`.`,
  )
})

it('of a package that the set-up does not install', async () => {
  const directory = repository({ 'a.bench.mjs': bench(`import 'lodash-es'`) })
  expect(await failureInBase(directory, copying(directory))).toBe(
    `likely cause: the package “lodash-es” is not installed in main, though \`setup\` was run (${copying(directory)})
what to do: Let \`setup\` be a line that installs it, in old versions as well as in new ones.`,
  )
})

it.each([
  [
    'a file of data',
    `import { readFileSync } from 'node:fs'\nreadFileSync('data/big.json')`,
    'data/big.json',
  ],
  ['.env', `process.loadEnvFile()`, '.env'],
  ['what a build makes', `import './dist/index.mjs'`, 'dist/index.mjs'],
])('of %s that git ignores', async (_, top, path) => {
  const directory = repository({ 'a.bench.mjs': bench(top), [path]: '' })
  expect(await failureInBase(directory, copying(directory))).toContain(
    `likely cause: git ignores “${path}”, so that a checkout of main comes without it, though \`setup\` was run`,
  )
})

it('of a submodule that was not fetched', async () => {
  const files = {
    'a.bench.mjs': bench(`import './vendor/lib/index.mjs'`),
    'vendor/lib/index.mjs': '',
  }
  const directory = repository(files, { submodule: 'vendor/lib' })
  expect(await failureInBase(directory, copying(directory))).toBe(
    `likely cause: it lies in the submodule “vendor/lib”, which was not fetched in main
what to do: Fetch it in \`setup\`: \`git submodule update --init --recursive && ${copying(directory)}\`.`,
  )
})

it("of another tool's line that finds nothing to run", async () => {
  const directory = repository({ 'a.txt': '' })
  const results: SuiteDefinition = {
    ...usualConduct,
    kind: 'results',
    name: 'tool',
    run: './node_modules/.bin/tool --json',
    file: null,
    format: null,
    better: {},
    gateOn: [],
  }
  expect(await failureInBase(directory, null, results)).toBe(
    `likely cause: git ignores “node_modules/.bin/tool”, so that a checkout of main comes without it, and no \`setup\` was run
what to do: Say with \`setup\` what builds, downloads or copies it, for example \`npm ci && npm run build\`.`,
  )
})

it('of a set-up that needs a script which old versions do not have', async () => {
  const manifest = JSON.stringify({ name: 'p', scripts: {} })
  const directory = repository({ 'package.json': manifest })
  await expect(failureInBase(directory, 'npm run build')).rejects.toMatchObject({
    fault: {
      code: 'setup-failed',
      likely: {
        cause: 'main has no script or target “build”',
        remedy: expect.stringContaining('`npm run --if-present`'),
      },
    },
  })
})

it('of a round, in the version that failed in it', async () => {
  const directory = project({ 'base/x': '', 'head/x': '', 'head/tool.sh': '' }, null)
  const definition: CommandDefinition = {
    ...usualConduct,
    kind: 'command',
    name: 'tool',
    run: 'sh tool.sh',
    prepare: null,
    cleanup: null,
    warmup: 0,
    parameters: {},
    shell: true,
    failures: 'stop',
    runs: 1,
  }
  const found = versions(`${directory}/base`, `${directory}/head`)
  const { measure } = await look(found, definition)
  const { failures } = await measure('tool')
  expect(failures).toMatchObject([
    {
      arm: 'base',
      message: expect.stringContaining(
        'likely cause: base has no file “tool.sh”\nwhat to do: Make it there first: base is used as it is, and `setup` does not run in it.',
      ),
    },
  ])
})

it('of nothing where the file that was not found is there', async () => {
  const top = `import { readFileSync } from 'node:fs'\nprocess.chdir('/')\nreadFileSync('data/x.json')`
  const directory = project({ 'a.bench.mjs': bench(top), 'data/x.json': '' })
  const { discovery } = await look({ ...versions('', directory), base: null }, tinybench)
  const message = discovery.evidence[0]?.failures[0]?.message
  expect(message).toMatch(/^Error: ENOENT/)
  expect(message).not.toContain('likely cause')
})

it.each([
  'file://elsewhere/x.js',
  'file:///%00',
  './a\u0000b.js',
  '../../../etc/passwd',
  '-rf',
  ':(exclude)*',
])('of nothing that a message only pretends: %j', async (name) => {
  const directory = project({ 'a.bench.mjs': bench('') })
  const version = { label: 'head', directory, source: { kind: 'directory', path: '.' } } as const
  const run = { setup: { kind: 'none' }, node: null, hasTsx: false } as const
  const message = `Cannot find module '${name}' imported from ${directory}/a.bench.mjs`
  await expect(explained(message, version, run, ports())).resolves.toContain(message)
})

it('stands where a report that cuts long messages still shows it', async () => {
  const { discovery } = await look(
    { ...versions('', project({ 'a.bench.mjs': bench(`import 'nope'`) })), base: null },
    tinybench,
  )
  const lines = discovery.evidence[0]?.failures[0]?.message.split('\n')
  expect(lines?.map((line) => line.split(/[ :]/)[0])).toEqual(
    expect.arrayContaining(['Error', 'likely', 'what']),
  )
  expect(lines?.join('\n')).not.toContain('node:internal')
  expect(lines?.[1]).toBe('likely cause: the package “nope” is not installed in head')
})

it('of a package that is missing without the frames of Node.js, which looks for it', async () => {
  const message = `Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'tinybench' imported from /p/a.bench.mjs
    at packageResolve (node:internal/modules/esm/resolve:784:25)
    at resolve (file:///p/node_modules/benchgate/dist/worker/index.js:3208:30)
    at load (/p/loader.mjs:3:1)`
  const directory = project({})
  const version = {
    label: 'base',
    directory,
    source: { kind: 'directory', path: directory },
  } as const
  const run = { setup: { kind: 'none' }, node: null, hasTsx: false } as const
  const told = await explained(message, version, run, ports())
  expect(told.split('\n')).toEqual([
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'tinybench' imported from /p/a.bench.mjs",
    expect.stringContaining('likely cause: the package “tinybench” is not installed'),
    expect.stringContaining('npm install --save-dev tinybench'),
    '    at load (/p/loader.mjs:3:1)',
  ])
})
