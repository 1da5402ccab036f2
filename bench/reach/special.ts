/** Changes that reach a benchmark by ways of their own, and such that reach nobody, in a small project. */

export interface Special {
  readonly kind: string
  readonly isHarmless: boolean
  readonly base: Files
  readonly head: Files
}

type Files = Readonly<Record<string, string>>

export const specialSuite = 'special.bench.mjs'

/** A file with the benchmark `own`, which does what is said. */
function bench(run: string, before = ''): string {
  return `import { Bench } from 'tinybench'
${before}
const bench = new Bench()
bench.add('own', ${run})
await bench.run()
`
}

/** What stands in `lib.mjs` in both versions, and what the benchmark calls of it. */
function inLib(kind: string, before: string, after: string, run = '() => lib.run()'): Special {
  const file = bench(run, `import { run } from './lib.mjs'\nconst lib = { run }`)
  return {
    kind,
    isHarmless: false,
    base: { [specialSuite]: file, 'lib.mjs': before },
    head: { [specialSuite]: file, 'lib.mjs': after },
  }
}

/** `VALUE` is another one in the head. */
function value(kind: string, text: string, run?: string): Special {
  return inLib(kind, text.replaceAll('VALUE', '1'), text.replaceAll('VALUE', '2'), run)
}

function harmless(special: Special): Special {
  return { ...special, isHarmless: true }
}

/** Another file beside `lib.mjs` has a VALUE. */
function beside(kind: string, lib: string, path: string, text: string, more: Files = {}): Special {
  const own = inLib(kind, lib, lib)
  return {
    ...own,
    base: { ...own.base, ...more, [path]: text.replaceAll('VALUE', '1') },
    head: { ...own.head, ...more, [path]: text.replaceAll('VALUE', '2') },
  }
}

export const specials: readonly Special[] = [
  value(
    'a callee three calls deep',
    'const c = () => VALUE\nconst b = () => c()\nconst a = () => b()\nexport const run = () => a()',
  ),
  value('a constant at the top', 'const size = VALUE\nexport const run = () => size'),
  value('a default parameter', 'const f = (a = VALUE) => a\nexport const run = () => f()'),
  value('a getter', 'const o = { get a() { return VALUE } }\nexport const run = () => o.a'),
  value(
    'a setter',
    'const o = { set a(v) { this.b = v + VALUE } }\nexport const run = () => (o.a = 1)',
  ),
  value('a class field', 'class A { a = VALUE }\nexport const run = () => new A().a'),
  value(
    'a private field',
    'class A { #a = VALUE\n get() { return this.#a } }\nexport const run = () => new A().get()',
  ),
  value('a static field', 'class A { static a = VALUE }\nexport const run = () => A.a'),
  value('a static block', 'class A { static { this.a = VALUE } }\nexport const run = () => A.a'),
  value(
    'a computed key',
    'const o = { [`a${VALUE}`]: 1 }\nexport const run = () => Object.keys(o)',
  ),
  value('a regular expression', 'export const run = () => /aVALUE/.test("a1")'),
  value('a sort comparator', 'export const run = () => [3, 1, 2].sort((a, b) => (a - b) * VALUE)'),
  value(
    'a Proxy trap',
    'const p = new Proxy({}, { get: () => VALUE })\nexport const run = () => p.x',
  ),
  value(
    'a reviver',
    'export const run = () => JSON.parse("[1]", (k, v) => (k === "0" ? VALUE : v))',
  ),
  value(
    'a replacer',
    'export const run = () => JSON.stringify([1], (k, v) => (k === "0" ? VALUE : v))',
  ),
  value('toJSON', 'const o = { toJSON: () => VALUE }\nexport const run = () => JSON.stringify(o)'),
  value(
    'Symbol.toPrimitive',
    'const o = { [Symbol.toPrimitive]: () => VALUE }\nexport const run = () => o + 1',
  ),
  value(
    'Symbol.iterator',
    'const o = { *[Symbol.iterator]() { yield VALUE } }\nexport const run = () => [...o]',
  ),
  value('a tag of a template', 'const tag = () => VALUE\nexport const run = () => tag`a`'),
  value('a generator', 'function* g() { yield VALUE }\nexport const run = () => [...g()]'),
  value('an async function', 'const f = async () => VALUE\nexport const run = () => f()'),
  value(
    'a thenable',
    'const t = { then: (f) => f(VALUE) }\nexport const run = async () => await t',
  ),
  value(
    'an inherited method',
    'class A { m() { return VALUE } }\nclass B extends A {}\nconst b = new B()\nexport const run = () => b.m()',
  ),
  value(
    'a decorator by hand',
    'const twice = (f) => () => f() + VALUE\nconst g = twice(() => 1)\nexport const run = () => g()',
  ),
  value(
    'a prototype patch at load',
    'Array.prototype.sumOf = function () { return VALUE }\nexport const run = () => [].sumOf()',
  ),
  value(
    'a global that is set at load',
    'globalThis.setting = VALUE\nexport const run = () => globalThis.setting',
  ),
  value(
    'a table that is filled at load',
    'const t = new Map()\nfor (const k of ["a"]) t.set(k, VALUE)\nexport const run = () => t.get("a")',
  ),
  value(
    'an object that others fill',
    'const o = {}\nconst add = (k, v) => { o[k] = v }\nadd("a", VALUE)\nexport const run = () => o.a',
  ),
  value(
    'a value behind another name',
    'const a = VALUE\nconst b = { a }\nconst c = [b]\nexport const run = () => c[0].a',
  ),
  value(
    'a lazily made value',
    'let made\nconst make = () => [VALUE]\nexport const run = () => (made ??= make())',
  ),
  value(
    'a path taken once in a thousand calls',
    'let n = 0\nconst seldom = () => VALUE\nexport const run = () => (++n % 1000 ? 0 : seldom())',
  ),
  value(
    'a path taken after the first hundred',
    'let n = 0\nconst late = () => VALUE\nexport const run = () => (++n > 100 ? late() : 0)',
  ),
  value(
    'source read as a text',
    'const f = () => VALUE\nexport const run = () => f.toString().length',
  ),
  value(
    'source read as a part of a text',
    'const f = () => VALUE\nexport const run = () => `${f}`.length',
  ),
  value('evaluated code', 'export const run = () => new Function("return VALUE")()'),
  value('code that eval makes', 'const a = VALUE\nexport const run = () => (0, eval)("1") + a'),
  value(
    'names that eval sees',
    'const hidden = VALUE\nexport const run = () => eval("hid" + "den")',
  ),
  inLib(
    'the stack of an error',
    'export const run = () => new Error(1).stack.length',
    '// a line more\nexport const run = () => new Error(1).stack.length',
  ),
  value('a finally', 'export const run = () => { try { return 1 } finally { VALUE } }'),
  value(
    'a label in a switch',
    'export const run = () => { switch (1) { case VALUE: return 1; default: return 2 } }',
  ),
  beside(
    'JSON',
    `import data from './data.json' with { type: 'json' }\nexport const run = () => data.a`,
    'data.json',
    '{"a":VALUE}',
  ),
  beside(
    'a file read lazily',
    `import { readFileSync } from 'node:fs'\nlet text\nexport const run = () => (text ??= readFileSync(new URL('./data.txt', import.meta.url), 'utf8')).length`,
    'data.txt',
    'VALUE',
  ),
  beside(
    'a file read at load',
    `import { readFileSync } from 'node:fs'\nconst text = readFileSync(new URL('./data.txt', import.meta.url), 'utf8')\nexport const run = () => text.length`,
    'data.txt',
    'VALUE',
  ),
  beside(
    'a dynamic import',
    `export const run = async () => (await import('./other.mjs')).a`,
    'other.mjs',
    'export const a = VALUE',
  ),
  beside(
    'a dependency',
    `import { a } from 'dep'\nexport const run = () => a()`,
    'node_modules/dep/index.js',
    'exports.a = () => VALUE',
  ),
  beside(
    'a constant of CommonJS',
    `import { a } from 'dep'\nexport const run = () => a`,
    'node_modules/dep/index.js',
    'exports.a = VALUE',
  ),
  beside(
    'a constant of CommonJS that another file has asked for before',
    `import { b } from 'dep'\nexport const run = () => b()`,
    'node_modules/dep/c.js',
    'exports.V = VALUE',
    {
      'node_modules/dep/index.js': "exports.a = require('./a').a\nexports.b = require('./b').b",
      'node_modules/dep/a.js': "const { V } = require('./c')\nexports.a = () => V",
      'node_modules/dep/b.js': "const { V } = require('./c')\nexports.b = () => V",
    },
  ),
  beside(
    'a re-exported constant',
    `import { a } from './other.mjs'\nexport { a }\nexport const run = () => a`,
    'other.mjs',
    'export const a = VALUE',
  ),
  beside(
    'a default export',
    `import a from './other.mjs'\nexport const run = () => a`,
    'other.mjs',
    'export default VALUE',
  ),
  beside(
    'all that a module exports',
    `import * as all from './other.mjs'\nexport const run = () => Object.values(all)`,
    'other.mjs',
    'export const a = VALUE',
  ),
  beside(
    'a worker',
    `import { Worker } from 'node:worker_threads'\nexport const run = () => new Worker(new URL('./w.mjs', import.meta.url)).terminate()`,
    'w.mjs',
    'VALUE',
  ),
  beside(
    'where an import leads',
    `import { a } from 'dep'\nexport const run = () => a()`,
    'node_modules/dep/package.json',
    '{"name":"dep","main":"./VALUE.js"}',
    {
      'node_modules/dep/1.js': 'exports.a = () => 1',
      'node_modules/dep/2.js': 'exports.a = () => 2',
    },
  ),
  value(
    'a table that a loop fills by codes',
    'const t = new Uint8Array(99)\nfor (const c of ["a", "b"]) t[c.charCodeAt(0) - 97] = VALUE\nexport const run = () => t[1]',
  ),
  value(
    'a table that is filled after it was handed on',
    'const t = []\nconst all = [t]\nfor (const c of [VALUE]) t[0] = c\nexport const run = () => all[0][0]',
  ),
  value(
    'a table that is filled by another name',
    'const t = {}\nconst same = t\nsame.a = VALUE\nexport const run = () => t.a',
  ),
  beside(
    'an exported table that is filled',
    `import { t } from './other.mjs'\nexport const run = () => t.a`,
    'other.mjs',
    'export const t = {}\nt.a = VALUE',
  ),
  inLib(
    'a loop that goes through a generator',
    'function* g() { yield 1; yield 2; yield 3 }\nconst left = g()\nleft.next()\nexport const run = () => left.next().value',
    'function* g() { yield 1; yield 2; yield 3 }\nconst left = g()\nleft.next()\nconst t = []\nfor (const x of left) t[0] = x\nexport const run = () => left.next().value',
  ),
  inLib(
    'a method of the language that is another one',
    'let n = 0\nString.prototype.trim = function trim() { return String(n++) }\n"".trim()\nexport const run = () => n',
    'let n = 0\nString.prototype.trim = function trim() { return String(n++) }\n"".trim()\nconst t = []\nt[0] = "".trim()\nexport const run = () => n',
  ),
  inLib(
    'a method of the language that has no name',
    'const r = { pos: 0, text: "abc" }\nfunction Reader() { this.pos = 0 }\nReader.prototype.slice = function (by) { this.pos += by; return by }\nconst reader = new Reader()\nreader.slice(1)\nexport const run = () => reader.pos + r.pos',
    'const r = { pos: 0, text: "abc" }\nfunction Reader() { this.pos = 0 }\nReader.prototype.slice = function (by) { this.pos += by; return by }\nconst reader = new Reader()\nreader.slice(1)\nconst t = []\nt[0] = reader.slice(4)\nexport const run = () => reader.pos + r.pos',
  ),
  inLib(
    'a method of the language that has another name',
    'let n = 0\nconst count = () => n++\nconst o = {}\no.trim = count\no.trim()\nexport const run = () => n',
    'let n = 0\nconst count = () => n++\nconst o = {}\no.trim = count\no.trim()\nconst t = []\nt[0] = o.trim()\nexport const run = () => n',
  ),
  inLib(
    'a getter that counts while a table is filled',
    'let n = 0\nconst o = { get a() { return n++ } }\no.a\nexport const run = () => n',
    'let n = 0\nconst o = { get a() { return n++ } }\no.a\nconst t = []\nt[0] = o.a\nexport const run = () => n',
  ),
  inLib(
    'a getter that counts while a name is given',
    'let n = 0\nconst o = { get a() { return n++ } }\no.a\nexport const run = () => n',
    'let n = 0\nconst o = { get a() { return n++ } }\no.a\nconst x = o.a\nexport const run = () => n',
  ),
  inLib(
    'a defined getter that counts while a name is given',
    "let n = 0\nconst o = Object.defineProperty({}, 'a', { get() { return n++ } })\no.a\nexport const run = () => n",
    "let n = 0\nconst o = Object.defineProperty({}, 'a', { get() { return n++ } })\no.a\nconst x = o.a\nexport const run = () => n",
  ),
  value(
    'a table in the memory of another one',
    'const f = new Float64Array(1)\nconst b = new Uint8Array(f.buffer)\nfor (let i = 0; i < 8; i++) b[i] = VALUE\nexport const run = () => f[0]',
  ),
  value(
    'a function behind what did not run',
    'const t = []\nfunction setup(k) { switch (k) { case 1: return fill() } throw new Error(k); function fill() { t.push(VALUE) } }\nsetup(1)\nexport const run = () => t[0]',
  ),
  value(
    'a function behind what did not run that is called later',
    'let later\nfunction setup(k) { later = fill; if (k) return 1; throw new Error(k); function fill() { return VALUE } }\nsetup(1)\nexport const run = () => later()',
  ),
  value(
    'a constructor that runs at load',
    'class A { constructor(o) { this.a = VALUE; if (o?.b) this.a = 3 } }\nconst one = new A()\nexport const run = () => one.a',
  ),
  value(
    'what a function of load captures',
    'function make() { const k = VALUE; return () => k }\nconst get = make()\nexport const run = () => get()',
  ),
  value(
    'which name a function of load captures',
    'function make() { const k1 = 1, k2 = 2; const more = k1 + k2; return () => kVALUE + more }\nconst get = make()\nexport const run = () => get()',
  ),
  value(
    'a branch that runs at load',
    'function make(o) { let k = 0; if (o === VALUE) k = 5; return () => k }\nconst get = make(2)\nexport const run = () => get()',
  ),
  value(
    'a branch that runs later on',
    'function make(o) { if (o) { return VALUE } return 0 }\nmake()\nexport const run = () => make(1)',
  ),
  inLib(
    'a question that counts',
    'let n = 0\nconst ask = () => n++ > 9\nfunction make() { return 1 }\nask()\nmake()\nexport const run = () => n',
    'let n = 0\nconst ask = () => n++ > 9\nfunction make() { if (ask()) { n = 0 } return 1 }\nask()\nmake()\nexport const run = () => n',
  ),
  inLib(
    'a question by a getter that counts',
    'let n = 0\nconst o = { get a() { return n++ > 9 } }\nfunction make() { return 1 }\nif (o.a) n = 7\nmake()\nexport const run = () => n',
    'let n = 0\nconst o = { get a() { return n++ > 9 } }\nfunction make() { if (o.a) { n = 0 } return 1 }\nif (o.a) n = 7\nmake()\nexport const run = () => n',
  ),
  inLib(
    'a question that converts by a function of another name',
    'let n = 0\nfunction count() { return n++ }\nconst o = {}\no.valueOf = count\nfunction make() { return 1 }\nif (o > 9) n = 7\nmake()\nexport const run = () => n',
    'let n = 0\nfunction count() { return n++ }\nconst o = {}\no.valueOf = count\nfunction make() { if (o > 9) { n = 0 } return 1 }\nif (o > 9) n = 7\nmake()\nexport const run = () => n',
  ),
  inLib(
    'a question that throws',
    'let n = 0\nfunction make(o) { return 1 }\ntry { make() } catch { n = 5 }\nexport const run = () => n',
    'let n = 0\nfunction make(o) { if (o.a) { n = 2 } return 1 }\ntry { make() } catch { n = 5 }\nexport const run = () => n',
  ),
  inLib(
    'a question that throws far below',
    'let n = 0\nfunction make(o) { return 1 }\nfunction around() { try { make(); n = 1 } catch { n = 5 } }\naround()\nexport const run = () => n',
    'let n = 0\nfunction make(o) { if (o.a) { n = 2 } return 1 }\nfunction around() { try { make(); n = 1 } catch { n = 5 } }\naround()\nexport const run = () => n',
  ),
  inLib(
    'a question by a case that counts',
    'let n = 0\nconst ask = () => ++n\nfunction make(o) { switch (o) { case ask(): n = 9; break; default: } }\nmake(5)\nexport const run = () => n',
    'let n = 0\nconst ask = () => ++n\nfunction make(o) { switch (o) { case ask() + ask(): n = 9; break; default: } }\nmake(5)\nexport const run = () => n',
  ),
  inLib(
    'a name of load that a later function uses',
    'function make() { let k = 1; return { a: () => k, b: () => { k = 3 } } }\nconst o = make()\nexport const run = () => o.a()',
    'function make() { let k = 1; let j = 2; return { a: () => j, b: () => { k = 3 } } }\nconst o = make()\nexport const run = () => o.a()',
  ),
  harmless(
    inLib(
      'a comment',
      'export const run = () => 1',
      '// said\nexport const run = () => /* so */ 1',
    ),
  ),
  harmless(
    inLib(
      'layout',
      'export const run = () => { return 1 }',
      'export const run = () => {\n\n  return 1\n}',
    ),
  ),
  harmless(
    inLib(
      'a local renamed',
      'export const run = (a) => { const b = a; return () => b }',
      'export const run = (x) => { const y = x; return () => y }',
    ),
  ),
  harmless(
    inLib(
      'a function that nobody calls',
      'export const run = () => 1',
      'function other() { return 2 }\nexport const run = () => 1',
    ),
  ),
  harmless(
    inLib(
      'a version that nobody mentions',
      'export const version = "1"\nexport const run = () => 1',
      'export const version = "2"\nexport const run = () => 1',
    ),
  ),
  harmless(
    inLib(
      'an import that nobody uses',
      'export const run = () => 1',
      `import { join } from 'node:path'\nexport const run = () => 1`,
    ),
  ),
  harmless(
    inLib(
      'the order of functions',
      'const a = () => 1\nconst b = () => 2\nexport const run = () => a() + b()',
      'const b = () => 2\nconst a = () => 1\nexport const run = () => a() + b()',
    ),
  ),
  harmless({
    ...beside(
      'a constant of CommonJS that another file uses',
      `import { b } from 'dep'\nexport const run = () => b()`,
      'node_modules/dep/c.js',
      "'use strict'\nexports.W = 1\nexports.V = VALUE",
      {
        'node_modules/dep/index.js': "exports.a = require('./a').a\nexports.b = require('./b').b",
        'node_modules/dep/a.js': "const { V } = require('./c')\nexports.a = () => V",
        'node_modules/dep/b.js': "const { W } = require('./c')\nexports.b = () => W",
      },
    ),
  }),
  harmless(
    inLib(
      'a branch that does not run at load',
      'class A { constructor(o) { this.a = () => 1; if (o?.b) this.b = 2 } }\nconst one = new A()\nexport const run = () => one.a()',
      'class A { constructor(o) { this.a = () => 1; const b = o?.b; if (b || b === "all") this.b = b } }\nconst one = new A()\nexport const run = () => one.a()',
    ),
  ),
  harmless(
    inLib(
      'a module that fills a table of its own',
      'export const run = () => 1',
      'const t = new Uint8Array(9)\nfor (const c of ["a"]) t[c.charCodeAt(0) % 9] = 1\nexport const other = () => t\nexport const run = () => 1',
    ),
  ),
  moved(),
]

function moved(): Special {
  const file = (path: string): string => bench('() => run()', `import { run } from './${path}'`)
  const text = 'export const run = () => 1'
  return {
    kind: 'a moved file',
    isHarmless: true,
    base: { [specialSuite]: file('lib.mjs'), 'lib.mjs': text },
    head: { [specialSuite]: file('src/lib.mjs'), 'src/lib.mjs': text },
  }
}
