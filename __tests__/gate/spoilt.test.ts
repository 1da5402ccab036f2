import { expect, it } from 'vitest'
import { spoilt } from '../../src/gate/conclude.ts'
import { noFindings } from '../../src/measure/index.ts'
import type { Evidence } from '../../src/model/index.ts'
import { noticeText } from '../../src/report/index.ts'
import { around, evidence } from '../decide/evidence.ts'

const warning = { code: 'version-changed', version: 'HEAD', file: 'a.js', others: 0 } as const

function measured(...all: readonly Evidence[]) {
  return { ...noFindings(all), seconds: 1, machine: [], trouble: null }
}

it('what was measured is a failure of nobody in particular', () => {
  const one = evidence('a', { screen: around(0, 6) })
  const [found] = spoilt(measured(one), [warning]).evidence
  expect(found).toMatchObject({
    versions: [],
    failures: [{ benchmark: one.benchmark, version: null, message: noticeText(warning) }],
  })
})

it('what was not measured in this run stays what it is', () => {
  const untouched = evidence('a')
  const recorded = evidence('b', { screen: around(0, 6) }, { kind: 'recorded' })
  const all = measured(untouched, recorded)
  expect(spoilt(all, [warning])).toEqual(all)
})

it('what was looked at and not measured is a failure as well: it was other code', () => {
  const compared = { functions: 3, files: 2, reads: 0, calls: 3000 }
  const reach = [{ version: 'pr', kind: 'cannot-reach', compared }] as const
  const [found] = spoilt(measured(evidence('a', {}, { reach })), [warning]).evidence
  expect(found).toMatchObject({ versions: [], failures: [{ version: null }] })
  expect(found).not.toHaveProperty('reach')
})

it('without a warning nothing is spoilt', () => {
  const all = measured(evidence('a', { screen: around(0, 6) }))
  expect(spoilt(all, [])).toBe(all)
})
