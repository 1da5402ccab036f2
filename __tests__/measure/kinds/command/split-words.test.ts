import { execFileSync } from 'node:child_process'
import { assert, constantFrom, pre, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { splitWords } from '../../../../src/measure/kinds/command/split-words.ts'

it.each([
  ['node  a.js --size 10 ', ['node', 'a.js', '--size', '10']],
  [`grep 'a b' "it's" c\\ d`, ['grep', 'a b', "it's", 'c d']],
  [String.raw`echo "a \" \\ \n" '\n'`, ['echo', String.raw`a " \ \n`, String.raw`\n`]],
  [`a'b'"c"d`, ['abcd']],
  [`x '' "" y`, ['x', '', '', 'y']],
  ['$HOME > file | *', ['$HOME', '>', 'file', '|', '*']],
  ['  ', []],
])('parts %j', (line, words) => {
  expect(splitWords(line)).toEqual(words)
})

it.each([`echo 'open`, 'echo "open', 'echo \\'])('refuses %j', (line) => {
  expect(splitWords(line)).toBeNull()
})

it.skipIf(process.platform === 'win32')(
  'parts as a shell does where nothing else has a meaning',
  () => {
    const character = constantFrom('a', 'b', ' ', "'", '"', '\\', '\t')
    const lines = string({ unit: character, maxLength: 20 })
    assert(
      property(lines, (line) => {
        const words = splitWords(line)
        pre(words !== null)
        const printed = execFileSync('sh', [
          '-c',
          `for word in ${line}\ndo printf '<%s>' "$word"; done`,
        ])
        expect(words.map((word) => `<${word}>`).join('')).toBe(String(printed))
      }),
      { numRuns: 60 },
    )
  },
)
