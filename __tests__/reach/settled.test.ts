import { expect, it } from 'vitest'
import { isSettled } from '../../src/reach/settled.ts'
import { looked, type Told } from './looked.ts'

const file = (text: string, told: Partial<Told> = {}): ReturnType<typeof looked> =>
  looked({ files: { './a.js': text }, ...told })

const isClosed = (text: string, told: Partial<Told> = {}): boolean =>
  isSettled(file(text, told), file(text, told))

it.each([
  [
    'functions alone',
    'let calls = 0\nexport const f = () => (++calls > 1000 ? g() : 1)\nconst g = () => 2',
  ],
  ['imports', 'import { g } from "./b.js"\nexport const f = () => g()'],
  ['modules that are loaded at the top', 'const b = require("./b")\nexports.f = () => b.g()'],
  [
    'a module that is loaded in a function that is called at the top',
    ';(function () { exports.b = require("./b") })()',
  ],
  [
    'a module that is loaded before anything runs',
    'const b = await import("./b.js")\nexport const f = () => b.g()',
  ],
  [
    'words that only look like it',
    'export const f = () => "required: import of goods" + importer.requires',
  ],
  ['what a comment says', '/* require("fs") */ export const f = () => 1 // import("./b.js")'],
  ['environment variables', 'export const f = () => process.env.SOME'],
])('is settled with %s', (_what, text) => {
  expect(isClosed(text)).toBe(true)
})

it.each([
  ['imports in a function', 'export const f = () => import("./b.js")'],
  [
    'imports in a function of one that is called at the top',
    ';(() => { globalThis.f = () => import("./b.js") })()',
  ],
  ['an import that nothing waits for', 'let b\nimport("./b.js").then((m) => { b = m })'],
  [
    'an import in a function that goes on later',
    ';(async () => { globalThis.b = await import("./b.js") })()',
  ],
  [
    'a module that such a function loads',
    ';(async () => { await 1; globalThis.b = require("./b") })()',
  ],
  [
    'a module that a generator loads',
    'const all = (function* () { yield 1; yield require("./b") })()',
  ],
  ['modules that a function loads', 'exports.f = () => require("./b")'],
  [
    'modules that a class loads for each instance',
    'class A { b = require("./b") }\nexports.f = () => new A()',
  ],
  ['a kept `require`', 'const load = require\nexports.f = () => load("./b")'],
  ['a `require` that is handed on', 'exports.f = make(require)'],
  ['a name that is made out at load', 'const b = require(name)'],
  ['a `require` by the name of a property', 'exports.f = () => module["require"]("./b")'],
  ['code in a text', 'export const f = new Function("return import(`./b.js`)")'],
  ['code in a template', 'export const f = new Function(`return require("./b")`)'],
  ['modules of Node.js by their names', 'export const f = process.getBuiltinModule("node:fs")'],
  ['requests', 'const get = fetch\nexport const f = () => get("http://127.0.0.1")'],
  ['what is no JavaScript', 'require("./b") ++ {'],
])('is not settled with %s', (_what, text) => {
  expect(isClosed(text)).toBe(false)
})

it.each([
  ['node:fs', false],
  ['node:fs/promises', false],
  ['node:module', false],
  ['node:worker_threads', false],
  ['node:path/posix', true],
  ['node:util', true],
  ['./node.js', true],
])('a file that imports %s is settled: %s', (url, expected) => {
  expect(isClosed('export const f = () => 1', { resolved: [['./a.js', url, url]] })).toBe(expected)
})

it('is not settled where something was loaded before', () => {
  const read = { '': [['preloaded', './hook.js', 'hash']] as const }
  expect(isClosed('export const f = () => 1', { read })).toBe(false)
})

it.each([
  ['another text', { './a.js': 'export const f = () => 2' }],
  ['another name', { './b.js': 'export const f = () => 1' }],
  ['one more script', { './a.js': 'export const f = () => 1', './b.js': '' }],
  ['one script less', {}],
])('is not settled where the other version has %s', (_what, files) => {
  const one = file('export const f = () => 1')
  expect(isSettled(one, looked({ files }))).toBe(false)
  expect(isSettled(looked({ files }), one)).toBe(false)
})
