import { describe, expect, test } from 'vitest'
import { findLine } from '../../src/publish/find-line.ts'

const source = `import { Bench } from 'tinybench'
import parse from 'parse'
const bench = new Bench({ name: 'json' })
bench
  .add('parse small', () => parse('{}'))
  .add(
    "parse large",
    () => parse(large),
  )
bench.add(\`stringify\`, () => {})
for (const size of [1, 2]) bench.add(\`size \${size}\`, () => {})
`

describe('the line of a benchmark', () => {
  test.each([
    ['json > parse small', 5],
    ['json > parse large', 7],
    ['json > stringify', 10],
  ])('is found for %s', (name, line) => {
    expect(findLine(source, name, [name])).toBe(line)
  })

  test.each([
    ['a name that is put together', 'size 1', source],
    ['a name that is something else as well', 'parse', source],
    ['a name that is not there', 'revive', source],
    ['a name that stands there twice', 'a', "b.add('a', f)\n// c.add('a', g)\n"],
    ['a name with a backslash', "it's", "b.add('it\\'s', f)"],
    ['a part of a name', 'small', source],
    ['an empty file', 'a', ''],
  ])('is not known for %s', (_what, name, text) => {
    expect(findLine(text, name, [name])).toBeNull()
  })

  test('is not known where two Benches have a task of that name, though only one writes it out', () => {
    const text = "b.add('parse', f)\nc.add(name, g)\n"
    expect(findLine(text, 'b > parse', ['b > parse', 'c > parse'])).toBeNull()
    expect(findLine(text, 'b > parse', ['b > parse', 'c > print'])).toBe(1)
  })

  test('is found for a task whose own name looks like that of a Bench and a task', () => {
    expect(findLine("\nb.add('a > b', f)", 'json > a > b', ['json > a > b'])).toBe(2)
  })
})
