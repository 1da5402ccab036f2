/** Copies of tinybench that a benchmark file does not load by itself. */
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isLeftOut } from '../frameworks/installed.ts'
import { look, shown, tinybenchFiles } from './led.ts'
import { project, tinybenchPath, versions } from './project.ts'

const suite = 'a.bench.mjs'

const throughWrapper = `import { suiteOf } from 'wrapper'
let open = true
await suiteOf({ a: () => { if (!open) throw new Error('closed') } })
open = false`

const wrappers = {
  module: {
    'package.json': '{ "name": "wrapper", "type": "module", "exports": "./index.js" }',
    'index.js': `import { Bench } from 'tinybench'
export async function suiteOf(functions) {
  const bench = new Bench({ time: 5 })
  for (const [name, fn] of Object.entries(functions)) bench.add(name, fn)
  await bench.run()
}`,
  },
  commonjs: {
    'package.json': '{ "name": "wrapper", "exports": "./index.cjs" }',
    'index.cjs': `exports.suiteOf = async (functions) => {
  const { Bench } = require('bench-library')
  const bench = new Bench({ time: 5 })
  for (const [name, fn] of Object.entries(functions)) bench.add(name, fn)
  await bench.run()
}`,
  },
}

interface Wrapped {
  readonly kind: keyof typeof wrappers
  /** The wrapper's own copy, and the name that it has for it. */
  readonly copy: string
  readonly as: string
  /** What the project itself has. */
  readonly own: string | null
}

const left = isLeftOut()

it.for<Wrapped>([
  { kind: 'module', copy: 'tinybench-5', as: 'tinybench', own: 'tinybench' },
  { kind: 'module', copy: 'tinybench', as: 'tinybench', own: null },
  { kind: 'module', copy: 'tinybench-3', as: 'tinybench', own: 'tinybench' },
  { kind: 'commonjs', copy: 'tinybench-2', as: 'bench-library', own: 'tinybench' },
  { kind: 'commonjs', copy: 'tinybench', as: 'bench-library', own: 'tinybench-4' },
])(
  'measures through a wrapper ($kind) that has $copy of its own, as $as, beside $own',
  async ({ kind, copy, as, own }, { skip }) => {
    skip(left && [copy, own].some(isOlder))
    const files = Object.entries(wrappers[kind])
    const wrapper = Object.fromEntries(files.map(([name, text]) => [`wrapper/${name}`, text]))
    const directory = project({ ...wrapper, [suite]: throughWrapper }, own)
    const home = join(directory, 'node_modules/wrapper')
    cpSync(join(directory, 'wrapper'), home, { recursive: true })
    mkdirSync(join(home, 'node_modules'))
    symlinkSync(tinybenchPath(copy), join(home, 'node_modules', as), 'junction')
    const { discovery, measure } = await look(versions(directory, directory), tinybenchFiles(suite))
    expect(shown(discovery)).toEqual(['a'])
    const { figures, failures } = await measure(suite)
    expect(failures).toEqual([])
    expect([...figures.keys()]).toEqual([`${suite} > a`])
  },
)

it.for([2, 3, 4, 5, 6])(
  'names the benchmarks of a bundled copy of tinybench %i, which fail, and says what to do',
  async (version, { skip }) => {
    const name = version === 6 ? 'tinybench' : `tinybench-${version}`
    skip(left && isOlder(name))
    const bundled = readFileSync(join(tinybenchPath(name), 'dist/index.js'), 'utf8')
    const text = `import { Bench } from './bundled.mjs'
await new Bench({ time: 5 }).add('inside', () => 1).run()`
    const directory = project({ [suite]: text, 'bundled.mjs': bundled })
    const { discovery } = await look(versions(directory, directory), tinybenchFiles(suite))
    expect(shown(discovery)).toEqual([
      expect.stringMatching(/^inside: .*bundled into another file/),
    ])
    expect(discovery.evidence[0]?.versions).toEqual([])
  },
)

function isOlder(name: string | null): boolean {
  return name?.startsWith('tinybench-') ?? false
}
