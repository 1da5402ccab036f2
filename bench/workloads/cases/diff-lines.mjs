import { diffLines } from 'diff'
import { fixture } from '../fixture.mjs'

const before = fixture('article.md')
const after = before
  .split('\n')
  .filter((_, index) => index % 11 !== 5)
  .map((line, index) => (index % 17 === 3 ? line.toUpperCase() : line))
  .join('\n')

export const name = 'diff: lines of an article'
export const run = () => diffLines(before, after)
