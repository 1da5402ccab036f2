import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verdicts } from '../../src/model/index.ts'
import { acceptedDot, harmlessDot, verdictDot } from '../../src/report/words/verdict-sign.ts'
import { page, tableOf } from './page.ts'

test('the README has every verdict with the sign that the comment has', () => {
  const told = tableOf(page('README.md'), 'verdict').map(([verdict]) => verdict)
  const signs = verdicts.map(
    (verdict) => `${verdictDot({ verdict, fails: true, isAccepted: false })} ${verdict}`,
  )
  expect(new Set(told)).toEqual(new Set(signs))
})

test('the README explains the signs of what fails nothing', () => {
  const text = readFileSync('README.md', 'utf8')
  expect(text).toContain(`has ${harmlessDot}`)
  expect(text).toContain(`accepted ${acceptedDot}`)
})
