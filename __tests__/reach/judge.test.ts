import { expect, it } from 'vitest'
import type { Reach } from '../../src/model/index.ts'
import { judgeLooks, parseLook } from '../../src/reach/index.ts'
import type { LookedFile } from '../../src/worker/cover/looked.ts'
import { looked, type Told } from './looked.ts'

/** What is found of benchmark `b` when one version's only file becomes another one. */
function reachOf(base: Told, head: Told, id = 'b'): Reach | 'again' | undefined {
  const looks = [base, head].map((told) => ({ kind: 'looked', file: looked(told) }) as const)
  const [was, is] = looks
  if (was === undefined || is === undefined) throw new Error('there are two')
  const ids = Object.keys(base.benchmarks ?? {})
  const { known, again } = judgeLooks(was, is, ids, 'as-measured')
  return again.includes(id) ? 'again' : known.get(id)
}

const kindOf = (text: string, changed: string, told: Partial<Told> = {}): string | undefined => {
  const ran = { benchmarks: { b: ['f'] }, ...told }
  const reach = reachOf(
    { files: { './a.js': `let z\n${text}` }, ...ran },
    { files: { './a.js': `let z\n${changed}` }, ...ran },
  )
  return reach === 'again' ? reach : reach?.kind
}

it('says where what a benchmark runs was changed', () => {
  const told = { benchmarks: { b: ['f'] } }
  const reach = reachOf(
    { ...told, files: { './a.js': '// one\nfunction f() {\n  return 1\n}' } },
    { ...told, files: { './a.js': '// one\n\nfunction f() {\n  return 2\n}' } },
  )
  expect(reach).toEqual({
    kind: 'reaches',
    differences: [{ kind: 'code', how: 'changed', path: './a.js', lines: [3, 5], name: 'f' }],
  })
})

it.each([
  ['a comment', 'function f() { return 1 }', '// new\n\nfunction f() { /* why */ return 1 }'],
  ['layout', 'function f() { return 1 }', 'function f()\n{\n  return   1\n}'],
  [
    'a function that does not run',
    'function f() { return 1 }',
    'function f() { return 1 }\nfunction g() {}',
  ],
  [
    'the body of one',
    'function f() {}\nfunction g() { return 1 }',
    'function f() {}\nfunction g() { return 2 }',
  ],
  [
    'the name of a local',
    'function f(a) { let b = a; return b }',
    'function f(x) { let y = x; return y }',
  ],
  [
    'the name of a local that an inner function uses',
    'function f(a) { return [1].map((b) => a + b) }',
    'function f(x) { return [1].map((y) => x + y) }',
  ],
  [
    'the name of a local behind a key',
    'function f(a) { const { b } = a; return { b } }',
    'function f(a) { const { b: c } = a; return { b: c } }',
  ],
  [
    'a constant that nobody mentions',
    'const V = 1\nfunction f() {}',
    'const V = 2\nfunction f() {}',
  ],
  [
    'a version that becomes a property at load',
    ';(function () {\nvar V = "1"\nfunction make() { var o = {}; o.VERSION = V; return o }\nmake() })()\nfunction f() {}',
    ';(function () {\nvar V = "2"\nfunction make() { var o = {}; o.VERSION = V; return o }\nmake() })()\nfunction f() {}',
    { atLoad: ['make'] },
  ],
  [
    'a table that nobody mentions',
    'const t = []\nfunction f() {}',
    'const t = []\nfor (const c of ["a", "b"]) { const k = c.charCodeAt(0); if (k > 1) t[k % 9] = `${k}` }\nfor (let i = 0; i < 3; i++) t.push(i)\nfor (const k in { a: 1 }) t[k] = k\nfunction f() {}',
  ],
  [
    'an export that nobody mentions',
    'export const V = "1"\nfunction f() {}',
    'export const V = "2"\nfunction f() {}',
  ],
])('does not take %s for a change', (_, text, changed, told: Partial<Told> = {}) => {
  expect(kindOf(text, changed, told)).toBe('cannot-reach')
})

it.each([
  ['a literal', 'function f() { return 1 }', 'function f() { return 2 }'],
  ['a regular expression', 'function f() { return /a/ }', 'function f() { return /b/ }'],
  ['a default parameter', 'function f(a = 1) { return a }', 'function f(a = 2) { return a }'],
  ['which local it means', 'function f(a, b) { return a }', 'function f(a, b) { return b }'],
  ['a key', 'function f(a) { return a.x }', 'function f(a) { return a.y }'],
  ['a key of a short form', 'function f(a) { return { a } }', 'function f(a) { return { b: a } }'],
  [
    'a constant that it mentions',
    'const V = 1\nfunction f() { return V }',
    'const V = 2\nfunction f() { return V }',
  ],
  [
    'a constant that another constant hands on',
    'const V = 1\nconst W = [V]\nfunction f() { return W }',
    'const V = 2\nconst W = [V]\nfunction f() { return W }',
  ],
  [
    'a table that is filled',
    'const t = new Map()\nfor (const k of ["a"]) t.set(k, 1)\nfunction f() { return t }',
    'const t = new Map()\nfor (const k of ["a"]) t.set(k, 2)\nfunction f() { return t }',
  ],
  [
    'a table that was handed on',
    'const t = []\nconst o = { t }\nt[0] = 1\nfunction f() { return o }',
    'const t = []\nconst o = { t }\nt[0] = 2\nfunction f() { return o }',
  ],
  [
    'a table of which others may know',
    'const t = []\nregister(t)\nt[0] = 1\nfunction f() {}',
    'const t = []\nregister(t)\nt[0] = 2\nfunction f() {}',
  ],
  [
    'a table that is another one by then',
    'let t = []\nt = other\nt[0] = 1\nfunction f() {}',
    'let t = []\nt = other\nt[0] = 2\nfunction f() {}',
  ],
  [
    'a table of another file',
    "import { t } from './b.js'\nt[0] = 1\nfunction f() {}",
    "import { t } from './b.js'\nt[0] = 2\nfunction f() {}",
  ],
  [
    'a part of a table that is an object of its own',
    'const t = { a: other }\nt.a.b = 1\nfunction f() {}',
    'const t = { a: other }\nt.a.b = 2\nfunction f() {}',
  ],
  [
    'what a table is filled with by a call',
    'const t = []\nfunction f() {}',
    'const t = []\nt[0] = take()\nfunction f() {}',
  ],
  [
    'what is counted beside a table',
    'const t = []\nvar i = 0\nfunction f() { return i }',
    'const t = []\nvar i = 0\nfor (; i < 9; i++) t[i] = 1\nfunction f() { return i }',
  ],
  ['a call at the top', 'start(1)\nfunction f() {}', 'start(2)\nfunction f() {}'],
  ['the order of calls', 'start()\nstop()\nfunction f() {}', 'stop()\nstart()\nfunction f() {}'],
  [
    'a constant that a call at the top uses',
    'const V = 1\nstart(V)\nfunction f() {}',
    'const V = 2\nstart(V)\nfunction f() {}',
  ],
  [
    'a name that became a function',
    'function f() { return g }',
    'function f() { return g }\nfunction g() {}',
  ],
  [
    'a static block',
    'class A {}\nfunction f() {}',
    'class A { static { start() } }\nfunction f() {}',
  ],
  [
    'the order in which a value is read and set',
    'const o = {}\no.a = 2\nconst V = o.a\nfunction f() { return V }',
    'const o = {}\nconst V = o.a\no.a = 2\nfunction f() { return V }',
  ],
  [
    'what is frozen',
    'const o = { a: 1 }\nfunction f() { o.a = 2 }',
    'const o = { a: 1 }\nconst same = Object.freeze(o)\nfunction f() { o.a = 2 }',
  ],
  [
    'a constant that a function gets which is called at the top',
    'const V = 1\n;(function (v) { z = v })(V)\nfunction f() {}',
    'const V = 2\n;(function (v) { z = v })(V)\nfunction f() {}',
  ],
  [
    'an export that may be listed',
    'exports.V = 1\nfunction f() { return Object.values(exports) }',
    'exports.V = 2\nfunction f() { return Object.values(exports) }',
  ],
  ['code that cannot be read as JavaScript', 'function f() {} @', 'function f() {} @@'],
])('sees a change of %s', (_, text, changed) => {
  const isUnreadable = text.includes('@')
  const told = isUnreadable ? { benchmarks: { b: [] } } : {}
  expect(kindOf(text, changed, told)).toBe('reaches')
})

it.each([
  ['trim', 'function trim() {}', 't[0] = "".trim()'],
  ['push', 'function push() {}', 't.push(1)'],
  ['next', 'function next() {}', 'for (const c of "ab") t[c] = 1'],
  ['made', 'function* made() {}', 'for (const c of "ab") t[c] = 1'],
])('takes %s for one of the language only where no other one ran', (name, own, filled) => {
  const before = `const o = { x: ${own} }\nconst t = []\nfunction f() {}`
  const after = before.replace('const t = []', `const t = []\n${filled}`)
  expect(kindOf(before, after)).toBe('cannot-reach')
  expect(kindOf(before, after, { atLoad: [name] })).toBe('reaches')
})

it.each(['', '\n'])('sees a change of a function that is all of its file, and %j', (end) => {
  const files = (value: number): Told['files'] => ({
    './a.js': `function f() { return ${value} }${end}`,
  })
  const told = { benchmarks: { b: ['f'] } }
  expect(reachOf({ ...told, files: files(1) }, { ...told, files: files(2) })).toMatchObject({
    kind: 'reaches',
  })
})

it.each([
  ['mentions it', 'return o.VERSION', []],
  ['lists its object', 'return Object.keys(o)', [['property', 'VERSION', '']]],
] as const)('sees that a benchmark uses a changed property where it %s', (_, use, read) => {
  const text = (version: number): Told => ({
    files: { './a.js': `const o = {}\no.VERSION = ${version}\nfunction f() { ${use} }` },
    benchmarks: { b: ['f'] },
    read: { b: read },
  })
  expect(reachOf(text(1), text(2))).toMatchObject({ kind: 'reaches' })
})

it('takes the change of a property for anything where setting it may call a function', () => {
  const text = (version: number): Told => ({
    files: { './a.js': `const o = {}\no.VERSION = ${version}\nfunction set() {}\nfunction f() {}` },
    atLoad: ['set'],
    benchmarks: { b: ['f'] },
  })
  expect(reachOf(text(1), text(2))).toMatchObject({ kind: 'reaches' })
})

it('takes the change of a property that Node.js may read for anything', () => {
  expect(
    kindOf('z = {}\nz.encoding = 1\nfunction f() {}', 'z = {}\nz.encoding = 2\nfunction f() {}'),
  ).toBe('reaches')
})

it.each([
  ['const a = require("./a.js")\nfunction f() { return a() }\nfunction g() {}', 'again'],
  ['require("./a.js")()\nfunction f() {}\nfunction g() {}', 'reaches'],
])('follows all that a file of CommonJS exports: %s', (text, other) => {
  const told = {
    resolved: [['./b.js', './a.js', './a.js']] as const,
    benchmarks: { b: ['f'], c: ['g'] },
  }
  const files = (value: string): Told['files'] => ({
    './a.js': `function one() {}\nfunction two() {}\nmodule.exports = ${value}`,
    './b.js': text,
  })
  const [was, is] = [
    { ...told, files: files('one') },
    { ...told, files: files('two') },
  ]
  expect(reachOf(was, is)).toMatchObject({ kind: 'reaches' })
  const found = reachOf(was, is, 'c')
  expect(typeof found === 'string' ? found : found?.kind).toBe(other)
})

it.each([
  ['o = { a: ONE, b: TWO }\nfunction f() {}'],
  ['function f() { return [ONE, TWO] }'],
  ['function f() { function one() { return ONE }\nfunction two() { return TWO }; return one() }'],
])('sees that two functions have changed places: %s', (text) => {
  const [one, two] = ['function x(a) { return a }', 'function y(b) { return -b }'] as const
  const written = (first: string, second: string): Told => ({
    files: { './a.js': `let o\n${text.replace('ONE', first).replace('TWO', second)}` },
    benchmarks: { b: ['f', 'x', 'y'] },
  })
  expect(reachOf(written(one, two), written(two, one))).toMatchObject({ kind: 'reaches' })
})

it('takes no chance for a change: what both versions have may run in one of them alone', () => {
  const files = { './a.js': 'function f() {}\nfunction rare() {}' }
  const changed = { './a.js': '// new\nfunction f() {}\nfunction rare() {}' }
  const reach = reachOf(
    { files, benchmarks: { b: ['f', 'rare'] } },
    { files: changed, benchmarks: { b: ['f'] } },
  )
  expect(reach).toMatchObject({ kind: 'cannot-reach' })
})

it('takes no other order of reading for a change', () => {
  const files = { './a.js': 'function f() {}\nfunction g() {}' }
  const read = [['file', './data.json', '1']] as const
  const benchmarks = { b: ['f'], c: ['g'] }
  const reach = reachOf(
    { files, benchmarks, read: { b: read } },
    { files, benchmarks, read: { c: read } },
  )
  expect(reach).toMatchObject({ kind: 'cannot-reach' })
})

it('sees that a new constant may have called what runs at load anyway', () => {
  const text = (more: string): Told['files'] => ({
    './a.js': `const o = make()\nfunction make() {}\nfunction getter() {}\n${more}function f() {}`,
  })
  const reach = reachOf(
    { files: text(''), atLoad: ['make'], benchmarks: { b: ['f'] } },
    { files: text('const V = o.a\n'), atLoad: ['make', 'getter'], benchmarks: { b: ['f'] } },
  )
  expect(reach).toMatchObject({ kind: 'reaches' })
})

it('follows a constant to the files that import it', () => {
  const files = (value: number, used: string): Told['files'] => ({
    './a.js': `export const V = ${value}, W = 1`,
    './b.js': `import { V as X, W } from './a.js'\nfunction f() { return X }\nfunction g() { return W }\n${used}`,
  })
  const resolved = [['./b.js', './a.js', './a.js']] as const
  const told = { resolved, benchmarks: { b: ['f'], c: ['g'] } }
  const [was, is] = [files(1, ''), files(2, '')]
  expect(reachOf({ ...told, files: was }, { ...told, files: is })).toMatchObject({
    kind: 'reaches',
  })
  expect(reachOf({ ...told, files: was }, { ...told, files: is }, 'c')).toBe('again')
})

it.each([
  "import * as all from './a.js'\nstart(all)",
  "export * as all from './a.js'",
  "const all = await import('./a.js')",
])('takes a change for anything where a module is handed on as a whole: %s', (use) => {
  const files = (value: number): Told['files'] => ({
    './a.js': `export const V = ${value}`,
    './b.js': `${use}\nfunction f() {}`,
  })
  const told = { resolved: [['./b.js', './a.js', './a.js']] as const, benchmarks: { b: ['f'] } }
  expect(reachOf({ ...told, files: files(1) }, { ...told, files: files(2) })).toMatchObject({
    kind: 'reaches',
  })
})

it('knows a file that was moved, and who imports it', () => {
  const from = {
    files: {
      './a.js': "import { f } from './lib/b.js'",
      './lib/b.js': 'export function f() { return 1 }',
    },
    resolved: [['./a.js', './lib/b.js', './lib/b.js']] as const,
    benchmarks: { b: ['f'] },
  }
  const to = {
    files: {
      './a.js': "import { f } from './src/b.js'",
      './src/b.js': '// moved\nexport function f() { return 1 }',
    },
    resolved: [['./a.js', './src/b.js', './src/b.js']] as const,
    benchmarks: { b: ['f'] },
  }
  expect(reachOf(from, to)).toMatchObject({ kind: 'cannot-reach' })
})

it('sees that an import finds another file', () => {
  const files = { './a.js': "import { f } from 'b'\nfunction g() {}" }
  const told = { files, benchmarks: { b: ['g'] } }
  const reach = reachOf(
    { ...told, resolved: [['./a.js', 'b', './node_modules/b/1.js']] },
    { ...told, resolved: [['./a.js', 'b', './node_modules/b/2.js']] },
  )
  expect(reach).toEqual({
    kind: 'reaches',
    differences: [{ kind: 'resolved', path: './a.js', specifier: 'b' }],
  })
})

it('compares what was read, by a benchmark and at load', () => {
  const told = {
    files: { './a.js': 'function f() {}\nfunction g() {}' },
    benchmarks: { b: ['f'], c: ['g'] },
  }
  const at = (where: string, content: string): Told => ({
    ...told,
    read: { [where]: [['file', './data.json', content]] },
  })
  const reached = {
    kind: 'reaches',
    differences: [{ kind: 'read', what: 'file', name: './data.json' }],
  }
  expect(reachOf(at('b', '1'), at('b', '2'))).toEqual(reached)
  expect(reachOf(at('b', '1'), at('b', '2'), 'c')).toBe('again')
  expect(reachOf(at('', '1'), at('', '2'), 'c')).toEqual(reached)
})

it('knows nothing where something cannot be seen', () => {
  const told = { files: { './a.js': 'function f() {}' }, benchmarks: { b: ['f'] } }
  const because = [{ code: 'worker-thread', text: '' } as const]
  expect(reachOf(told, { ...told, unseen: { b: because } })).toEqual({ kind: 'unknown', because })
  expect(reachOf({ ...told, unseen: { '': because } }, told)).toEqual({ kind: 'unknown', because })
  expect(reachOf(told, { ...told, threw: 'Error: no' })?.valueOf()).toMatchObject({
    kind: 'unknown',
  })
})

it('knows nothing of a benchmark that did not run in both versions', () => {
  const files = { './a.js': 'function f() {}' }
  const reach = reachOf({ files, benchmarks: { b: ['f'] } }, { files })
  expect(reach).toMatchObject({ kind: 'unknown' })
})

it('looks once more at what ran beside a benchmark that reaches the change', () => {
  const files = (value: number): Told['files'] => ({
    './a.js': `function f() { return ${value} }\nfunction g() {}`,
  })
  const told = { benchmarks: { a: ['f'], b: ['g'] } }
  expect(reachOf({ ...told, files: files(1) }, { ...told, files: files(2) })).toBe('again')
})

it('says how much was compared', () => {
  const told = { files: { './a.js': '// one\nfunction f() {}' }, benchmarks: { b: ['f'] } }
  const compared = { functions: 2, files: 1, reads: 0, calls: 100 }
  expect(reachOf(told, told)).toEqual({ kind: 'cannot-reach', compared })
})

it.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['another form', '{"version":2}'],
  [
    'a place outside of its text',
    JSON.stringify({
      ...looked({ files: { './a.js': 'f' } }),
      scripts: [{ path: './a.js', text: '' }],
    }),
  ],
])('takes %s for a look that failed', (_, text) => {
  expect(parseLook(text)).toMatchObject({ kind: 'failed' })
})

it('follows a constant to files that ask for it beside another one, of which nothing is told', () => {
  const version = (value: number): Told => ({
    files: {
      './lib/a.js': `const { V } = require('./c')`,
      './lib/b.js': `const { V } = require('./c')\nfunction f() { return V }`,
      './lib/c.js': `exports.V = ${value}\nexports.W = 1`,
    },
    benchmarks: { b: ['f'] },
    resolved: [['./lib/a.js', './c', './lib/c.js']],
  })
  expect(reachOf(version(1), version(1))).toMatchObject({ kind: 'cannot-reach' })
  expect(reachOf(version(1), version(2))).toMatchObject({ kind: 'reaches' })
})

it('takes a new module for quiet that only says how it is to be read, and no changed one', () => {
  const version = (use: string, more: Told['files'], resolved: Told['resolved'] = []): Told => ({
    files: { './a.js': `${use}\nfunction f() { return 1 }`, ...more },
    benchmarks: { b: ['f'] },
    resolved,
  })
  const asks = [['./a.js', './n', './n.js']] as const
  const fresh = version(
    `const n = require('./n')`,
    { './n.js': `'use strict'\nexports.n = 1` },
    asks,
  )
  expect(reachOf(version('', {}), fresh)).toMatchObject({ kind: 'cannot-reach' })
  const acts = version(`const n = require('./n')`, { './n.js': `'use strict'\nstart()` }, asks)
  expect(reachOf(version('', {}), acts)).toMatchObject({ kind: 'reaches' })
  expect(reachOf(version('', {}), version(`'use strict'`, {}))).toMatchObject({ kind: 'reaches' })
})

it('names a line once, however many of its functions were changed', () => {
  const version = (value: number): { readonly kind: 'looked'; readonly file: LookedFile } => {
    const text = `let z\nfunction f() { return [() => ${value}, () => ${value}] }`
    const file = looked({ files: { './a.js': text }, benchmarks: { b: ['f'] } })
    const [shared, own] = file.stretches
    if (shared === undefined || own === undefined) throw new Error('there are two')
    const arrows = [...text.matchAll(/\(\) => \d/g)].map(
      ({ index, 0: arrow }) => [0, index, index + arrow.length, ''] as const,
    )
    return {
      kind: 'looked',
      file: { ...file, stretches: [shared, { ...own, ran: [...own.ran, ...arrows] }] },
    }
  }
  expect(judgeLooks(version(1), version(2), ['b'], 'as-measured').known.get('b')).toEqual({
    kind: 'reaches',
    differences: [{ kind: 'code', how: 'changed', path: './a.js', lines: [2, 2], name: '' }],
  })
})
