/** Functions that were changed and ran while files were loaded: whether they did anything else then. */
import { describe, expect, it } from 'vitest'
import { judgeLooks } from '../../src/reach/index.ts'
import { looked, type Told } from './looked.ts'

interface Version {
  readonly text: string
  /** Parts that did not run, by the functions that they are of. */
  readonly skipped?: Told['skipped']
  /** Whether that was not looked at. */
  readonly isUnknown?: boolean
}

/** What is found of a benchmark that runs `f`, where `make` and others run at load. */
function kindOf(base: Version, head: Version, told: Partial<Told> = {}): string | undefined {
  const [was, is] = [base, head].map(({ text, skipped = {}, isUnknown = false }) => {
    const files = { './a.js': text, ...told.files }
    const ran = { atLoad: ['make'], benchmarks: { b: ['f'] }, ...(isUnknown ? {} : { skipped }) }
    return { kind: 'looked', file: looked({ ...ran, ...told, files }) } as const
  })
  if (was === undefined || is === undefined) throw new Error('there are two')
  const { known, again } = judgeLooks(was, is, ['b'], 'as-measured')
  return again.includes('b') ? 'again' : known.get('b')?.kind
}

const file = (make: string, rest = 'function f() { return z }'): string =>
  `${make}\nvar z = make()\n${rest}`

describe('a function that ran at load and was changed', () => {
  it.each([
    [
      'in a branch that did not run',
      { text: file('function make(a) { if (a?.x) { one() } return 1 }'), skip: ['{ one() }'] },
      { text: file('function make(a) { if (a?.x) { two() } return 1 }'), skip: ['{ two() }'] },
    ],
    [
      'in whether a branch runs that did not',
      { text: file('function make(a) { if (a?.x) { one() } return 1 }'), skip: ['{ one() }'] },
      {
        text: file('function make(a) { const x = a?.x; if (x || x === 1) { one() } return 1 }'),
        skip: ['{ one() }'],
      },
    ],
    [
      'in a name that nobody uses',
      { text: file('function make(a) { const b = a; return b }') },
      { text: file('function make(a) { const c = 1; const b = a; return b }') },
    ],
    [
      'in a call that only gives a value',
      { text: file('const is = (x) => typeof x === "string"\nfunction make(a) { return 1 }') },
      {
        text: file(
          'const is = (x) => typeof x === "string"\nfunction make(a) { if (is(a)) { one() } return 1 }',
        ),
        skip: ['{ one() }'],
      },
    ],
  ])('is none %s', (_, base: Asked, head: Asked) => {
    expect(kindOf(version(base), version(head))).toBe('cannot-reach')
  })

  it('is none for the functions that it made, whatever names it has now', () => {
    const made = (more: string, inner = 'a'): Asked => ({
      text: `function make(a) { ${more}const b = a; return function inner() { return b + ${inner} } }\nvar z = make()\nfunction f() { return z() }`,
    })
    const ran = { benchmarks: { b: ['f', 'inner'] } }
    expect(kindOf(version(made('')), version(made('const c = a; ')), ran)).toBe('cannot-reach')
    expect(kindOf(version(made('')), version(made('const c = a; ', 'b')), ran)).toBe('reaches')
    expect(kindOf(version(made('')), version(made('const c = a; ', 'c')), ran)).toBe('reaches')
  })

  it('is one where the benchmark runs it as well', () => {
    const base = {
      text: file('function make(a) { if (a) { one() } return 1 }'),
      skip: ['{ one() }'],
    }
    const head = {
      text: file('function make(a) { if (a) { two() } return 1 }'),
      skip: ['{ two() }'],
    }
    const ran = { benchmarks: { b: ['f', 'make'] } }
    expect(kindOf(version(base), version(head), ran)).toBe('reaches')
  })

  const same = 'function make(a) { return 1 }'
  it.each([
    ['what ran of it', file('function make(a) { return 2 }')],
    [
      'what it asks by a call that is not known',
      file('function make(a) { if (count(a)) {} return 1 }'),
    ],
    ['what it sets', file('function make(a) { a.b = 1; return 1 }')],
    ['what it asks by counting', file('var n = 0\nfunction make(a) { if (n++) {} return 1 }')],
    [
      'what it asks by a function that is another one at times',
      file('let is = (x) => x\nis = count\nfunction make(a) { if (is(a)) {} return 1 }'),
    ],
    [
      'what it asks by a function that counts',
      file('const is = (x) => n++\nfunction make(a) { if (is(a)) {} return 1 }'),
    ],
    [
      'what it asks by a function of default values',
      file('const is = (x = n++) => x\nfunction make(a) { if (is()) {} return 1 }'),
    ],
    ['what goes on later', file('async function make(a) { if (a) {} return 1 }')],
    ['what eval sees', file('function make(a) { const b = 2; eval(a); return 1 }')],
  ])('is one in %s', (_, text) => {
    const before = text.includes('var n') ? `var n = 0\n${same}` : same
    expect(kindOf({ text: file(before) }, { text })).toBe('reaches')
  })

  it('is one where it captures another value', () => {
    const text = (value: number): Version => ({
      text: `function make() { const k = ${value}; return () => k }\nvar z = make()\nfunction f() { return z() }`,
      skipped: {},
    })
    expect(kindOf(text(1), text(2))).toBe('reaches')
  })

  it('is one in the test of a case, which runs even where the case does not', () => {
    const text = (test: string): Version => ({
      text: file(
        `function make(a) { switch (a) { case ${test}: one(); break; default: } return 1 }`,
      ),
      skipped: { make: [`case ${test}: one(); break;`] },
    })
    expect(kindOf(text('count()'), text('count() + count()'))).toBe('reaches')
    const other = (run: string): Version => ({
      text: file(`function make(a) { switch (a) { case 1: ${run}; break; default: } return 1 }`),
      skipped: { make: [`case 1: ${run}; break;`] },
    })
    expect(kindOf(other('one()'), other('two()'))).toBe('cannot-reach')
  })

  const before = { text: file('function make(a) { return 1 }') }
  const after = { text: file('function make(a) { if (a?.x) {} return 1 }') }

  it('is one where it is not known which parts of it ran', () => {
    expect(kindOf(before, after)).toBe('cannot-reach')
    expect(kindOf(before, { ...after, isUnknown: true })).toBe('reaches')
  })

  it('is one where something was caught, since it may have been thrown there', () => {
    const more = (text: string): Told['files'] => ({ './b.js': text })
    const caught = 'try { make() } catch { z = 2 }'
    const skipped = ['catch { z = 2 }']
    const told = (names: Told['skipped']): Partial<Told> => ({
      files: more(`let y\nfunction around() { ${caught} }`),
      atLoad: ['make', 'around'],
      ...(names === undefined ? {} : { skipped: names }),
    })
    expect(kindOf(before, after, told({ around: skipped }))).toBe('cannot-reach')
    expect(kindOf(before, after, told({}))).toBe('reaches')
    expect(kindOf(before, after, { files: more(caught) })).toBe('reaches')
    const left = more('let y\nfunction around() { try { make() } finally { return 1 } }')
    expect(kindOf(before, after, { files: left, atLoad: ['make', 'around'] })).toBe('reaches')
    const passed = more('let y\nfunction around() { try { make() } finally { y = 1 } }')
    expect(kindOf(before, after, { files: passed, atLoad: ['make', 'around'] })).toBe(
      'cannot-reach',
    )
  })

  it('is one where code ran that reading a property may have run', () => {
    const told = (name: string): Partial<Told> => ({
      files: { './b.js': `let o = { x: function ${name}() {} }` },
      atLoad: ['make', name],
    })
    expect(kindOf(before, after, told('got'))).toBe('cannot-reach')
    expect(kindOf(before, after, told('get'))).toBe('reaches')
    expect(kindOf(before, after, told('valueOf'))).toBe('reaches')
  })
})

interface Asked {
  readonly text: string
  /** Parts of `make` that did not run. */
  readonly skip?: readonly string[]
}

function version({ text, skip }: Asked): Version {
  return { text, skipped: skip === undefined ? {} : { make: skip } }
}
