import { describe, expect, it } from 'vitest'
import { renderCsv, renderMarkdown, renderTerminal } from '../../src/report/index.ts'
import { large, samples } from './samples.ts'

describe.each(Object.entries(samples))('%s', (name, report) => {
  it('reads as its golden comment', async () => {
    const markdown = renderMarkdown(report, { id: 'benchgate' })
    await expect(`${markdown}\n`).toMatchFileSnapshot(`golden/${name}.md`)
  })

  it('reads as its golden CSV', async () => {
    await expect(renderCsv(report)).toMatchFileSnapshot(`golden/${name}.csv`)
  })

  it.each([80, 120])('reads as its golden terminal output at %i columns', async (width) => {
    const text = renderTerminal(report, { color: false, width })
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${width}.txt`)
  })
})

it('leaves out what matters least where 2,000 benchmarks do not fit', async () => {
  const limit = { unit: 'characters', max: 9_000 } as const
  const markdown = renderMarkdown(large, { id: 'benchgate', limit })
  await expect(`${markdown}\n`).toMatchFileSnapshot('golden/degraded.md')
})
