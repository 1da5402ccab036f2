import { expect, test } from 'vitest'
import { verdicts } from '../../src/model/index.ts'
import { parseReport, renderCsv, reportSchema } from '../../src/report/index.ts'
import { page, tableOf } from './page.ts'

const text = page('docs/report.md')
const example = text.blocks.find(({ language }) => language === 'json')?.text ?? ''

test('the example is a report', () => {
  expect(() => parseReport(example)).not.toThrow()
})

test('every field of a report has a row, and there is no other', () => {
  const [whole = [], result = []] = text.tables
    .filter(([head]) => head?.[0] === 'Field')
    .map((table) => table.slice(1).map(([field = '']) => field))
  const report = parseReport(example)
  expect(whole).toEqual(Object.keys(reportSchema.encode(report)))
  const [first] = report.benchmarks[0]?.results ?? []
  // A result of one head has no step.
  const fields = result.filter((field) => !field.includes('.') && field !== 'step')
  expect(fields).toEqual(Object.keys(first ?? {}))
  expect(result).toContain('step')
})

test('every column of the CSV is told, in its order, and there is no other', () => {
  const told = tableOf(text, 'Columns').flatMap(([cell = '']) => cell.split(', '))
  const [header] = renderCsv(parseReport(example)).split('\r\n')
  expect(told).toEqual(header?.split(','))
})

test('every verdict is named, here and where its rule stands', () => {
  for (const verdict of verdicts) expect(text.code).toContain(verdict)
  const rules = tableOf(page('docs/how-it-works.md'), 'Verdict').flatMap(([cell = '']) =>
    cell.split(', '),
  )
  expect(rules.toSorted()).toEqual([...verdicts].toSorted())
})
