import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { historyView } from '../../src/baseline/index.ts'
import type { HistoryEntry } from '../../src/model/index.ts'
import {
  badgeOf,
  historyCsv,
  openMetrics,
  weekLines,
  weekMarkdown,
  weekOf,
} from '../../src/site/index.ts'
import { exampleBranch, hashAt, knownOf, simulatedHistory } from './builders.ts'

const branch = exampleBranch(120)
const view = historyView('main', branch.history, 'time', branch.known)

describe('a history as CSV', () => {
  const rows: Record<string, string>[] = parse(historyCsv(view), { columns: true })

  it('has a row for each benchmark and push, with commit, date, author and interval', () => {
    expect(rows).toHaveLength(18 * 120)
    const changed = rows.find((row) => row['changePoint'] === 'true')
    expect(changed).toMatchObject({ metric: 'time', unit: 's', better: 'lower', branch: 'main' })
    expect(changed?.['commit']).toMatch(/^[0-9a-f]{40}$/)
    expect(Date.parse(changed?.['date'] ?? '')).not.toBeNaN()
    expect(changed?.['author']).not.toBe('')
    expect(Number(changed?.['change.low'])).toBeLessThan(Number(changed?.['change.ratio']))
    expect(Number(changed?.['change.high'])).toBeGreaterThan(Number(changed?.['change.ratio']))
  })

  it('leaves out what was not compared', () => {
    expect(rows[0]).toMatchObject({ comparedWith: '', 'change.ratio': '', 'change.low': '' })
  })

  it('runs nothing in a spreadsheet', () => {
    const [first] = branch.history
    if (first === undefined) throw new Error('no push')
    const facts = new Map([
      [first.commit, { author: '=HYPERLINK("x")', subject: '@SUM(1)', authoredAt: '' }],
    ])
    const csv = historyCsv(historyView('main', [first], 'time', { facts }))
    expect(csv).toContain(`"'=HYPERLINK(""x"")","'@SUM(1)"`)
  })
})

describe('a badge', () => {
  it('counts the benchmarks that have changed lately', () => {
    expect(badgeOf([view])).toEqual({
      schemaVersion: 1,
      label: 'benchmarks',
      message: '1 slower, 1 faster',
      color: 'orange',
    })
  })

  it('tells steady from unknown', () => {
    const steady = simulatedHistory({ pushes: 40, benchmarks: [{ name: 'a', seconds: 1 }] })
    const of = (history: readonly HistoryEntry[]) =>
      badgeOf([historyView('main', history, 'time', knownOf(history))])
    expect(of(steady)).toMatchObject({ message: 'steady for 30 pushes', color: 'green' })
    expect(of(steady.slice(0, 3))).toMatchObject({ message: 'too few pushes', color: 'lightgrey' })
    expect(of([])).toMatchObject({ message: 'no figures', color: 'lightgrey' })
  })
})

describe('OpenMetrics', () => {
  const text = openMetrics('main', branch.history)

  it('has the newest figures in base units, each family with its type, and ends', () => {
    expect(text).toContain(
      '# TYPE benchgate_time_seconds gauge\n# UNIT benchgate_time_seconds seconds\n',
    )
    expect(text).toContain('# UNIT benchgate_allocated_bytes bytes\n')
    expect(text.endsWith('\n# EOF\n')).toBe(true)
    const samples = text.match(/^benchgate_time_seconds\{.*$/gm) ?? []
    expect(samples).toHaveLength(18)
    expect(samples[0]).toMatch(
      new RegExp(
        `^benchgate_time_seconds\\{branch="main",benchmark="bench/parse.bench.js > parse > a small file",commit="${hashAt(119)}"\\} [\\d.e-]+ \\d+(?:\\.\\d+)?$`,
      ),
    )
  })

  it('keeps hostile names in their quotes', () => {
    const name = 'a"} 1\nevil 2\\'
    const history = simulatedHistory({ pushes: 1, benchmarks: [{ name, seconds: 1 }] })
    const lines = openMetrics('ma"in', history).trim().split('\n')
    expect(lines.filter((line) => /^(?:#|benchgate_\w+\{branch="ma\\"in",)/.test(line))).toEqual(
      lines,
    )
    expect(lines.join('\n')).toContain(String.raw`a\"} 1␊evil 2\\"`)
  })
})

describe('a week', () => {
  const newest = new Date(branch.history.at(-1)?.createdAt ?? '')
  const week = weekOf('main', branch.history, [view], branch.budgets, newest)

  it('has the changes of level of the last seven days, the largest first, with who and why', () => {
    expect(week.slower.map(({ name }) => name)).toEqual(['print > comments'])
    expect(week.faster.map(({ name }) => name)).toEqual(['parse > a large file'])
    expect(week.slower[0]).toMatchObject({ commit: hashAt(111), after: hashAt(110) })
    expect(week.slower[0]?.author).not.toBeNull()
    expect(week.pushes).toBe(
      branch.history.filter(({ createdAt }) => newest.getTime() - Date.parse(createdAt) < 7 * 864e5)
        .length,
    )
  })

  it('has the budgets that are exceeded or nearly used up', () => {
    expect(week.budgets.map(({ name, tier }) => [name, tier])).toEqual([
      ['parse > a large file', 'by 2026-06-30'],
    ])
    expect(week.budgets[0]).toMatchObject({ day: '2026-06-30' })
  })

  it('says nothing of another week', () => {
    const later = weekOf('main', branch.history, [view], [], new Date(newest.getTime() + 8 * 864e5))
    expect(later).toMatchObject({ pushes: 0, slower: [], faster: [], budgets: [] })
    expect(weekMarkdown(later, null)).toContain('No pushes were measured')
  })

  it('is lines of plain text for messages, what is worse first', () => {
    const [slower, budget, faster] = weekLines(week)
    expect(slower).toMatch(/^🔴 print > comments: \+\d+\.\d % with [0-9a-f]{7} .+ \(.+\)$/)
    expect(budget).toMatch(
      /^🔴 parse > a large file: .+, at most .+: \d+.* % of the budget is used$/,
    )
    expect(faster).toMatch(/^🟢 parse > a large file: −\d+\.\d % with /)
    const fine = week.slower.map((change) => ({ ...change, accepted: 'worth it' }))
    expect(weekLines({ ...week, slower: fine })[0]).toMatch(/^⚪ .+, accepted: worth it$/)
  })

  it('is Markdown in which no name acts', () => {
    const text = weekMarkdown(week, 'https://github.com/octo/parser')
    expect(text).toContain('This week: 1 slower, 1 faster')
    expect(text).toContain(`(https://github.com/octo/parser/commit/${hashAt(111)})`)
    const [slower] = week.slower
    if (slower === undefined) throw new Error('nothing slower')
    const subject = '| @team <img src=x> [a](https://evil.example) |'
    const hostile = {
      ...week,
      slower: [{ ...slower, name: 'a|b`c', subject, author: '@everyone' }],
    }
    const written = weekMarkdown(hostile, null)
    expect(written).not.toMatch(/<img|@team|@everyone|\]\(https:\/\/evil/)
    const row = written.split('\n').find((line) => line.includes('team'))
    expect(row?.replaceAll(/&#\d+;/g, '').split('|')).toHaveLength(5)
  })
})
