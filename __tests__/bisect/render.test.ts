import { expect, it, test } from 'vitest'
import { renderBisect, renderBisectMarkdown } from '../../src/bisect/index.ts'
import { searchIn } from './simulated.ts'
import { simulatedReport } from './builders.ts'

const shown = (report: ReturnType<typeof simulatedReport>): string =>
  renderBisect(report, { color: false, width: 100 }).replaceAll(/\s+/g, ' ')

it('names the commit, its change beside the one before, and how sure it is', () => {
  const text = shown(simulatedReport())
  expect(text).toMatch(
    /^aaaaaaaaaa made parse slower: \+\d+\.\d % \(95 % CI .* to .* %\), .* sure\./,
  )
  expect(text).toContain('change 11')
  expect(text).toMatch(/beside aaaaaaaaaa, \S+ % sure|beside aaaaaaaaaa, over 99\.9 % sure/)
  expect(text).toMatch(/\d+ comparisons and \d+ rounds of \d+ of 17 commits in 1m 40s/)
})

test.each([
  [{ steps: {} }, 'same', /parse is not slower from v1 to main by 5 %: .* in 8 rounds\./],
  [{ steps: { 3: -0.3 } }, 'faster', /the good end is the slower one/],
  [
    { steps: Object.fromEntries(Array.from({ length: 16 }, (_, at) => [at + 1, 0.01])) },
    'gradual',
    /no single commit by as much as is looked for/,
  ],
  [{ steps: { 4: 0.3, 12: 0.1 } }, 'found', /2 commits made parse slower from v1 to main/],
  [
    { steps: { 9: 0.3 }, skipped: new Set([8, 9]) },
    'found',
    /One of 3 commits, aaaaaaaaaa to aaaaaaaaaa, made parse slower/,
  ],
] as const)('%j is %s', (range, outcome, text) => {
  const report = simulatedReport(range)
  expect(report.outcome).toBe(outcome)
  expect(shown(report)).toMatch(text)
})

it('lists the largest step first', () => {
  const { steps } = simulatedReport({ steps: { 4: 0.1, 12: 0.3 } })
  expect(steps.map(({ commits }) => commits.at(-1)?.subject)).toEqual(['change 12', 'change 4'])
})

it('names the commits that are left where it ended before it was sure', () => {
  const { outlook } = searchIn({
    last: 16,
    steps: { 11: 0.3 },
    threshold: 0.05,
    spread: 0.01,
    seed: 1,
  })
  const narrowed = { before: 9, at: 11, confidence: 0.97 }
  const next = { from: 0, to: 10, rounds: 2 }
  const report = simulatedReport({}, { outlook: { ...outlook, steps: [], next, narrowed } })
  expect(report.outcome).toBe('open')
  expect(shown(report)).toContain('among 2 of 16 commits, 97.0 % sure')
  expect(shown(report)).toContain('change 10')
  expect(shown({ ...report, interrupted: true })).toContain('It was stopped before it was sure')
})

it('escapes what the project has written', () => {
  const hostile = '<img src=x> @everybody | `x` [a](b)\u001B[31m'
  const report = simulatedReport(
    {},
    {
      benchmark: { id: 'a', suite: 'a', name: hostile },
      refs: { good: hostile, bad: hostile },
      commits: Array.from({ length: 17 }, (_, place) => ({
        commit: String(place).padStart(40, '0'),
        subject: hostile,
      })),
      reasons: new Map([[3, hostile]]),
    },
  )
  const markdown = renderBisectMarkdown(report)
  expect(markdown).not.toContain('<img')
  expect(markdown).not.toMatch(/(?<!<b><\/b>)@everybody(?!.*<\/code>)/)
  expect(markdown).not.toContain('[a](b)')
  for (const text of [markdown, shown(report)]) expect(text).not.toContain('\u001B')
  expect(shown(report)).toContain('cannot be measured')
})

it('is a table of steps in Markdown, with all comparisons folded', () => {
  const markdown = renderBisectMarkdown(simulatedReport())
  expect(markdown).toMatch(/^### aaaaaaaaaa made `parse` slower: /)
  expect(markdown).toContain('| Commit | Change beside the commit before | Sure |')
  expect(markdown).toContain('<details><summary>All comparisons</summary>')
})
