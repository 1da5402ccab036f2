import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commentLimit,
  commentMarker,
  renderMarkdown,
  renderRunNote,
} from '../../src/report/index.ts'
import { hostile } from './arbitraries.ts'
import { elements, rendered } from './rendered.ts'
import { samples } from './samples.ts'

const lastLine = '<!-- benchgate:benchgate run=2.1 -->'
const earlier = renderMarkdown(samples.regression, { id: 'benchgate' })
const markerAtEnd = /<!-- benchgate:benchgate -->$/
const run = {
  commit: 'abcdef0123456789abcdef0123456789abcdef01',
  url: 'https://github.com/octo/repo/actions/runs/2/attempts/1',
  startedAt: new Date('2026-11-21T12:34:56Z'),
  error: null,
  errorIn: null,
  lacks: null,
}
const failed = { ...run, error: '[setup-failed] setup failed in main\nTry again.' }

describe('a note on a run', () => {
  it('says which run is measuring since when, and leaves the report before to be read', () => {
    const text = renderRunNote(run, earlier, lastLine)
    expect(text.split('\n')[0]).toBe(
      `⏳ **Being measured again:** [a run](${run.url}) of \`abcdef0\` started at 2026-11-21 12:34 UTC, and its result will replace this.`,
    )
    expect(text).toContain(earlier.slice(0, earlier.lastIndexOf('\n')).trim())
    expect(text.split('\n').at(-1)).toBe(lastLine)
    expect(text).not.toContain(commentMarker('benchgate'))
  })

  it('takes the place of another note, so that they never pile up', () => {
    const once = renderRunNote(failed, renderRunNote(run, earlier, lastLine), lastLine)
    const twice = renderRunNote(failed, renderRunNote(run, once, lastLine), lastLine)
    expect(twice).toBe(once)
    expect(twice).not.toContain('Being measured')
  })

  it('takes nothing from the result, where a run fails after that was written', () => {
    const result = earlier.replace(markerAtEnd, lastLine)
    expect(renderRunNote(failed, result, lastLine)).toBe(result)
  })

  it('says why a run has no result', () => {
    const text = renderRunNote(failed, renderRunNote(run, earlier, lastLine), lastLine)
    expect(text).toMatch(/^❌ \*\*No new result:\*\* \[a run\]/)
    expect(text).toContain('[setup-failed] setup failed in main\nTry again.')
  })

  it('goes without the report before where both are too long for a comment', () => {
    const text = renderRunNote(run, `${'x'.repeat(commentLimit.max - 20)}\n${lastLine}`, lastLine)
    expect(text.split('\n')).toHaveLength(5)
    expect(renderRunNote(failed, text, lastLine)).not.toContain('Being measured')
  })

  it('keeps an error to a block of code, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (error) => {
        const text = renderRunNote({ ...run, error }, renderRunNote(run, '', lastLine), lastLine)
        const tags = elements(rendered(text)).map(({ tagName }) => tagName)
        expect(tags.filter((tag) => tag !== 'code')).toEqual(['p', 'strong', 'a', 'pre'])
        expect(text.split('\n').at(-1)).toBe(lastLine)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a regression that is fixed', () => {
  const fixed = [{ id: samples.regression.benchmarks[0]?.id ?? '', by: 0.123 }]

  it('is named below the verdict', () => {
    const lines = renderMarkdown(samples.regression, { id: 'benchgate', fixed }).split('\n')
    expect(lines[2]).toMatch(/^✅ Fixed since the last report: `.+` \(was 12\.3 % worse\)\.$/)
  })

  it('is counted where there are more than ten', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ id: `b${at}`, by: 0.1 }))
    const markdown = renderMarkdown(samples.regression, { id: 'benchgate', fixed: many })
    expect(markdown).toContain(', 1,990 more.')
  })

  it('is not mentioned where there is none', () => {
    expect(renderMarkdown(samples.regression, { id: 'benchgate' })).not.toContain('Fixed')
  })
})
