import { expect, it } from 'vitest'
import { writtenNotice } from '../../src/report/index.ts'
import { renderSelftest, renderSelftestJson } from '../../src/selftest/index.ts'
import { selftestReport } from './builders.ts'

const plain = { color: false, width: 120 }

it.each([80, 120])(
  'renders the advice, the rates and the benchmarks in %i columns',
  async (width) => {
    const text = `${renderSelftest(selftestReport(), { color: false, width })}\n`
    await expect(text).toMatchFileSnapshot(`golden/selftest.${width}.txt`)
  },
)

it('says that it was interrupted', () => {
  expect(renderSelftest(selftestReport({ interrupted: true }), plain)).toContain(
    'Interrupted: only',
  )
})

it('makes names harmless, and colours only where asked to', () => {
  const text = renderSelftest(selftestReport(), plain)
  expect(text).not.toContain('::error::')
  expect(text).not.toContain('\u001B[')
  expect(renderSelftest(selftestReport(), { ...plain, color: true })).toContain('\u001B[')
})

it('writes everything as JSON', () => {
  const whole = selftestReport()
  expect(JSON.parse(renderSelftestJson(whole))).toEqual({
    ...whole,
    warnings: whole.warnings.map(writtenNotice),
  })
})
