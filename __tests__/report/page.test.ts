import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/report/page/page-of.ts'
import { sectionNames, type PageSection } from '../../src/report/page/report-page.ts'
import { samples } from './samples.ts'

describe.each(Object.entries(samples))('the page of %s', (_, sample) => {
  const { sections } = pageOf(sample)
  const told = (telling: PageSection['telling']): string[] =>
    sections.filter((section) => section.telling === telling).flatMap(namesIn)

  it('has its sections in order of importance, and none that is empty', () => {
    const places = sections.map(({ name }) => sectionNames.indexOf(name))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(sections.filter(({ body }) => body.lines.length === 0)).toEqual([])
  })

  it('tells in parts of all that it tells of as a whole', () => {
    const failed = new Set(
      sections.flatMap(({ body }) =>
        body.kind === 'errors' ? body.lines.flatMap(({ benchmarks }) => benchmarks) : [],
      ),
    )
    const names = sample.benchmarks.filter(({ id }) => failed.has(id)).map(({ name }) => name)
    const inParts = new Set([...told('parts'), ...names])
    expect(told('whole').filter((name) => !inParts.has(name))).toEqual([])
  })

  it('has no column without a cell, and no line without its first', () => {
    for (const { body } of sections) {
      if (body.kind !== 'table') continue
      const empty = body.columns.filter(({ key }) => body.lines.every(({ cells }) => !cells[key]))
      expect(empty).toEqual([])
      expect(body.lines[0]?.isFirst).toBe(true)
    }
  })
})

function namesIn({ body }: PageSection): string[] {
  if (body.kind !== 'table') return []
  return body.lines.flatMap(({ cells: { benchmark } }) =>
    benchmark?.kind === 'name' ? [benchmark.text] : [],
  )
}
