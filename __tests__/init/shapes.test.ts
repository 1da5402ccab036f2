/** Projects with the shape of public ones: what is proposed for each is what can be measured there. */
import { describe, expect, it } from 'vitest'
import { finders, passedOver } from '../../src/init/kinds/index.ts'
import { inspect, planInit } from '../../src/init/index.ts'
import { setupLine } from '../../src/init/setup-line.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { project, type ProjectFiles } from './fixture.ts'

const silent = { info: () => {}, progress: () => {}, settle: () => {} }
const ports = nodePorts(silent, new AbortController().signal)

/** The suites that are proposed, and what is said of the rest. */
async function proposed(files: ProjectFiles) {
  const looked = await inspect(project(files, { git: false }), ports)
  const findings = finders.flatMap((find) => find(looked))
  return { suites: findings.map(({ suite }) => suite), passedOver: passedOver(looked) }
}

const tinybench = { devDependencies: { tinybench: '6' } }
const own = "import { Bench } from 'tinybench'\nnew Bench().add('a', f)"

describe('files that an entry script hands a Bench', () => {
  const entry = `import { Bench } from 'tinybench'
const bench = new Bench()
for (const name of names) (await import(\`./cases/\${name}/index.bench.mjs\`)).default(bench)
await bench.run()`

  it.each([
    'export default function register(bench) { bench.add("a", f) }',
    'export default async (bench, context) => { bench.add("a", f) }',
    'export default bench => bench.add("a", f)',
    'const register = (b) => { b.add("a", f) }\nexport default register',
    'function register(b) { b.add("a", f) }\nmodule.exports = register',
    'module.exports = function (bench) { bench.add("a", f) }',
  ])('are measured in place of it: %s', async (taker) => {
    const { suites } = await proposed({
      'package.json': tinybench,
      'benchmark/run.mjs': entry,
      'benchmark/wrap.mjs':
        "/** @param {import('tinybench').Bench} bench */\nexport const wrap = 1",
      'benchmark/cases/a/index.bench.mjs': taker,
      'benchmark/cases/b/index.bench.mjs': taker,
    })
    expect(suites).toEqual([{ kind: 'tinybench', files: 'benchmark/**/*.bench.mjs' }])
  })

  it('are not those whose default export adds to something else', async () => {
    const { suites } = await proposed({
      'package.json': tinybench,
      'bench/all.bench.mjs': own,
      'bench/fill.mjs': 'const set = new Set()\nexport default (items) => set.add(items)',
    })
    expect(suites).toEqual([{ kind: 'tinybench', files: 'bench/**/*.bench.mjs' }])
  })
})

describe('benchmarks of a framework that another file of the project wraps', () => {
  const files = {
    'package.json': tinybench,
    'packages/bench/wrap.ts':
      "import { Bench } from 'tinybench'\nexport function wrap() { return new Bench().add('a', f) }",
    'packages/bench/data.ts': 'export const data = [1]',
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [
        `packages/bench/${name}.ts`,
        "import { data } from './data.js'\nimport { wrap } from './wrap.js'\nawait wrap(data).run()",
      ]),
    ),
  }

  it('are measured without the wrapper and what else they share', async () => {
    expect((await proposed(files)).suites).toEqual([
      {
        kind: 'tinybench',
        files: ['packages/bench/*.ts', '!packages/bench/data.ts', '!packages/bench/wrap.ts'],
      },
    ])
  })

  it('are those alone that run', async () => {
    const { suites } = await proposed({
      ...files,
      'packages/bench/types.ts': "import type { Wrap } from './wrap.js'\nlog('nothing')",
      'packages/bench/index.ts': "import './a.js'\nimport './b.js'",
    })
    expect(suites).toMatchObject([
      { files: expect.arrayContaining(['!packages/bench/types.ts', '!packages/bench/index.ts']) },
    ])
  })
})

describe('places', () => {
  it.each([
    'test/benchmark.js',
    'bench.js',
    'benchmark.js',
    'perf/lookup.js',
    'test/__benchmarks__/lookup.js',
    'benchmark/lookup.js',
    'scripts/bench-lookup.js',
    'lookup-bench.js',
    'src/lookup.perf.js',
  ])('such as %s are looked at', async (path) => {
    const { suites } = await proposed({ 'package.json': tinybench, [path]: own })
    expect(suites).toMatchObject([{ kind: 'tinybench' }])
  })

  it.each([
    ["/** import { Bench } from 'tinybench' and bench.add() */\nexport const a = 1", 'a comment'],
    ["// require('tinybench').add()\nmodule.exports = 1", 'a comment'],
    ['const text = "import { Bench } from \'tinybench\'"\nlist.add(text)', 'a text'],
    ["import type { Bench } from 'tinybench'\nexport type A = Bench\nlist.add(1)", 'a type'],
    ["import { nToMs } from 'tinybench'\nconsole.log(nToMs(1))", 'no benchmark'],
  ])('with a file that only names tinybench hold nothing: %s', async (text) => {
    const { suites } = await proposed({ 'package.json': tinybench, 'bench/a.ts': text })
    expect(suites).toEqual([])
  })

  it('with decorators, JSX and types are read all the same', async () => {
    const text = `@decorated class A<T extends { a: string }> { private b?: T }
const view = <p>it's here</p>
import { Bench } from 'tinybench'
new Bench().add('a', f as unknown as () => void)`
    const { suites } = await proposed({ 'package.json': tinybench, 'bench/a.tsx': text })
    expect(suites).toMatchObject([{ kind: 'tinybench', files: 'bench/a.tsx' }])
  })
})

describe('workspaces', () => {
  it('with files of two frameworks have a glob a package', async () => {
    const { suites } = await proposed({
      'package.json': { private: true, devDependencies: { tinybench: '6', vitest: '4' } },
      'packages/a/x.bench.js': own,
      'packages/a/deep/y.bench.js': own,
      'packages/b/x.bench.js': "import { bench } from 'vitest'\nbench('a', f)",
      'packages/b/y.bench.js': "import { bench } from 'vitest'\nbench('a', f)",
    })
    expect(suites).toEqual([
      { kind: 'tinybench', files: 'packages/a/**/*.bench.js' },
      { kind: 'vitest', files: 'packages/b/**/*.bench.js' },
    ])
  })

  it('of Vitest have one for all of their packages', async () => {
    const bench = "import { bench, describe } from 'vitest'\ndescribe('a', () => bench('b', f))"
    const { suites } = await proposed({
      'package.json': { devDependencies: { vitest: '4' } },
      'packages/a/__benchmarks__/x.bench.ts': bench,
      'packages/b/__tests__/y.bench.ts': bench,
    })
    expect(suites).toEqual([{ kind: 'vitest', files: 'packages/**/*.bench.ts' }])
  })
})

describe('scripts that run for a fixed time', () => {
  it.each([
    ['node --expose-gc ./test/bench/index.ts', /cronometro measure for a fixed time/],
    ['bun ./test/bench', /bun is neither/],
    ['deno run -A ./test/bench/index.ts', /deno is neither/],
    ['node bench/through.js', /through\.js has benny|wrapped\.js has benny/],
    ['branchcmp -r 2 -s "npm run serve"', /branchcmp/],
    ['vitest bench --run', /Vitest runs benchmarks for a fixed time/],
    ['npm run serve', /autocannon drives a server/],
    ['k6 run load.js', /k6 drives a server/],
  ])('are not proposed, and said why: %s', async (bench, why) => {
    const { suites, passedOver: said } = await proposed({
      'package.json': { scripts: { bench, serve: 'autocannon -d 30 localhost:3000' } },
      'test/bench/index.ts': "import cronometro from 'cronometro'\nawait cronometro({ a: f })",
      'bench/through.js': "require('./wrapped')",
      'bench/wrapped.js': "const benny = require('benny')\nbenny.suite('a')",
    })
    expect(suites).toEqual([])
    expect(said.join('\n')).toMatch(why)
  })

  it('have their files measured in place of them', async () => {
    const { suites, passedOver: said } = await proposed({
      'package.json': { scripts: { bench: 'node bench/a.mjs && node bench/b.cjs' } },
      'bench/a.mjs': "import { bench, run } from 'mitata'\nbench('a', f)\nawait run()",
      'bench/b.cjs': "const { Suite } = require('benchmark')\nnew Suite().add('a', f).run()",
    })
    expect(suites).toEqual([
      { kind: 'mitata', files: 'bench/a.mjs' },
      { kind: 'benchmarkjs', files: 'bench/b.cjs' },
    ])
    expect(said).toEqual([])
  })

  it('are proposed where the package manager or a package brings the program', async () => {
    const { suites } = await proposed({
      'package.json': { scripts: { bench: 'bun run.ts' }, devDependencies: { bun: '1' } },
    })
    expect(suites).toMatchObject([{ kind: 'command', name: 'bench' }])
  })
})

describe('a project of Deno', () => {
  it('has its files of Deno.bench measured in place of a command', async () => {
    const { suites, passedOver: said } = await proposed({
      'deno.json': {
        tasks: { bench: 'deno bench -A' },
        imports: { '@std/assert': 'jsr:@std/assert@1' },
      },
      'package.json': { scripts: { bench: 'deno bench -A' } },
      'src/url_bench.ts': "import { a } from './a.ts'\nDeno.bench('a', () => a())",
      'src/path_bench.ts': "Deno.bench({ name: 'b', group: 'g' }, () => {})",
      'src/a.ts': 'export const a = () => 1',
      'src/no_bench.ts': "console.log('Deno.bench(') // Deno.bench('a', f)",
    })
    expect(suites).toEqual([
      { kind: 'deno-bench', files: ['src/path_bench.ts', 'src/url_bench.ts'] },
    ])
    expect(said).toEqual([])
  })

  it('has its packages installed by Deno, and Deno by the workflow unless npm brings it', async () => {
    const files = { 'deno.jsonc': {}, 'a_bench.ts': "Deno.bench('a', () => 1)" }
    const looked = (more: ProjectFiles) => inspect(project({ ...files, ...more }), ports)
    const byItself = await looked({})
    expect(setupLine(byItself)).toBe('deno install')
    const workflow = async (more: ProjectFiles) =>
      (await planInit(await looked(more), { example: false, shards: null }, ports)).files
        .map(({ text }) => text)
        .join()
    expect(await workflow({})).toContain('uses: denoland/setup-deno@v2')
    const npm = { 'package.json': { devDependencies: { deno: '2' } } }
    expect(await workflow(npm)).not.toContain('setup-deno')
  })
})

describe('a script of a fixed amount of work', () => {
  it('is measured without the build before it, which belongs to a fresh checkout', async () => {
    const scripts = { build: 'tsc', bench: 'npm run build && node test/bench.js' }
    const { suites } = await proposed({
      'package.json': { scripts },
      'test/bench.js': "import { marked } from '../lib/a.js'\nexport async function runBench() {}",
    })
    expect(suites).toEqual([{ kind: 'command', name: 'bench', run: 'node test/bench.js' }])
  })
})

describe('a server that a script drives by a load tool', () => {
  const script = (flags: string): ProjectFiles => ({
    'package.json': {
      scripts: {
        benchmark: `concurrently -k -s first "node ./examples/simple.js" "autocannon ${flags} localhost:3000/items"`,
      },
    },
  })

  it('is driven by the gate', async () => {
    expect((await proposed(script('-c 100 -d 30 -p 10'))).suites).toEqual([
      {
        kind: 'http',
        name: 'benchmark',
        command: 'node ./examples/simple.js',
        port: 3000,
        ready: '/items',
        requests: ['/items'],
        concurrency: [100],
      },
    ])
  })

  it('is left to the user where it is asked more than a path', async () => {
    const { suites, passedOver: said } = await proposed(script('-c 100 -m POST -i body.json'))
    expect(suites).toEqual([])
    expect(said).toHaveLength(1)
  })
})

describe('a server that the script start starts', () => {
  it.each([
    ['app.listen(8080)', 8080],
    ['app.listen({ host: "::", port: 8080 }, done)', 8080],
    ['app.listen(process.env.PORT ?? 8080)', undefined],
    ['app.listen(0)', undefined],
  ])('has the port that its code names: %s', async (text, port) => {
    const { suites } = await proposed({
      'package.json': { scripts: { start: 'node server.js' }, dependencies: { express: '5' } },
      'server.js': text,
    })
    expect(suites).toMatchObject([{ kind: 'http', command: 'node server.js' }])
    expect(suites[0]?.['port']).toBe(port)
  })
})

describe('what makes a checkout ready', () => {
  const setupOf = async (files: ProjectFiles): Promise<string | null> =>
    setupLine(await inspect(project(files, { git: false }), ports))
  const dependencies = { lodash: '4' }

  it.each([
    ['npm', { 'package-lock.json': '' }, 'npm ci && npm --prefix bench install'],
    [
      'npm',
      { 'package-lock.json': '', 'bench/package-lock.json': '' },
      'npm ci && npm --prefix bench ci',
    ],
    [
      'pnpm',
      { 'pnpm-lock.yaml': '', 'bench/pnpm-lock.yaml': '' },
      'pnpm install --frozen-lockfile && pnpm --dir bench install --ignore-workspace --frozen-lockfile',
    ],
    ['yarn', { 'yarn.lock': '' }, 'yarn install --frozen-lockfile && yarn --cwd bench install'],
    ['bun', { 'bun.lock': '' }, 'bun install --frozen-lockfile && bun install --cwd bench'],
  ])('with %s installs a package of the benchmarks alone as well', async (_, locks, line) => {
    const files = {
      'package.json': {},
      'bench/package.json': { dependencies },
      'bench/a.bench.js': own,
    }
    expect(await setupOf({ ...files, ...locks })).toBe(line)
  })

  it.each([
    { 'package.json': { workspaces: ['packages/*'] } },
    { 'package.json': { workspaces: { packages: ['./packages/*/'] } } },
    {
      'package.json': {},
      'pnpm-workspace.yaml': "# all\npackages:\n  # ours\n  - 'packages/*' # here\n\nother: 1\n",
    },
  ])('installs a member of the workspace with the workspace: %j', async (files) => {
    const line = await setupOf({
      'package-lock.json': '',
      'packages/a/package.json': { dependencies },
      'packages/a/a.bench.js': own,
      ...files,
    })
    expect(line).toBe('npm ci')
  })

  it.each([
    [{ build: 'tsc' }, 'npm ci && npm run build'],
    [{ build: 'tsc', prebench: 'node scripts/build.js core' }, 'npm ci && npm run prebench'],
    [{ build: 'tsc', prebench: 'node fill.js' }, 'npm ci && npm run build && npm run prebench'],
    [
      { build: 'tsc', prebench: 'rm -rf build/bench' },
      'npm ci && npm run build && npm run prebench',
    ],
    [
      { build: 'tsc', prebench: 'node scripts/build-fixtures.js' },
      'npm ci && npm run build && npm run prebench',
    ],
    [{ build: 'tsc', prebench: 'npm run build:bench' }, 'npm ci && npm run prebench'],
    [{ prebenchmark: 'node fill.js' }, 'npm ci && npm run prebenchmark'],
  ])(
    'does what the package manager does before the script that measures: %j',
    async (scripts, line) => {
      const manifest = { scripts: { ...scripts, bench: 'node a.bench.js' }, dependencies }
      const files = { 'package.json': manifest, 'package-lock.json': '', 'a.bench.js': own }
      expect(await setupOf(files)).toBe(line)
    },
  )

  it.each([
    ['', 'export YARN_NODE_LINKER=node-modules && yarn install --immutable && yarn run build'],
    ['nodeLinker: node-modules\n', 'yarn install --immutable && yarn run build'],
  ])('has Yarn write node_modules where it would not: %j', async (yarnrc, line) => {
    const files = {
      'package.json': { packageManager: 'yarn@4.1.0', scripts: { build: 'tsc' } },
      'yarn.lock': '',
      '.yarnrc.yml': yarnrc,
      'a.bench.js': own,
    }
    expect(await setupOf(files)).toBe(line)
  })
})
