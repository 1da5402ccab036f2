import { expect, it } from 'vitest'
import { inWords } from '../../src/browse/bundle.ts'

const location = (line: number) => ({
  file: 'bench/a.bench.js',
  line,
  namespace: '',
  column: 0,
  length: 1,
  lineText: '',
  suggestion: '',
})

it('names modules of Node.js that a file imports, and where', () => {
  expect(
    inWords([
      { text: 'Could not resolve "node:fs"', location: location(1) },
      { text: 'Could not resolve "path"', location: location(2) },
      { text: 'Could not resolve "nowhere"', location: location(3) },
    ]),
  ).toBe(`cannot be put into a page
it imports node:fs, which Node.js has and a browser has not (bench/a.bench.js:1)
it imports path, which Node.js has and a browser has not (bench/a.bench.js:2)
Could not resolve "nowhere" (bench/a.bench.js:3)`)
})

it('says what to install where there is no tinybench', () => {
  expect(inWords([{ text: 'Could not resolve "tinybench"', location: location(1) }])).toContain(
    'npm install --save-dev tinybench',
  )
})

it('is short of many errors, each told once', () => {
  const errors = Array.from({ length: 8 }, (_, i) => ({
    text: i < 2 ? 'one and the same' : `error ${i}`,
    location: null,
  }))
  expect(inWords(errors).split('\n')).toEqual([
    'cannot be put into a page',
    'one and the same',
    'error 2',
    'error 3',
    'error 4',
    'and 3 more',
  ])
})
