import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { parseDocument, DomUtils } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { BranchPage, MetricPage, SeriesFile, SiteIndex } from '../../src/site/contract.ts'
import { siteFiles, type BranchOfSite } from '../../src/site/index.ts'
import { visibleText } from '../../src/report/index.ts'
import { exampleBranch, hashAt, knownOf, simulatedHistory } from './builders.ts'
import { hostileText } from './hostile.ts'

interface Told {
  readonly title?: string
  readonly branches?: readonly BranchOfSite[]
}

function filesOf({ title = 'octo/parser', branches = [exampleBranch(60)] }: Told = {}) {
  const createdAt = '2026-03-01T10:00:00.000Z'
  const webAddress = 'https://github.com/octo/parser'
  const assets = { script: '/* script */', style: '/* style */' }
  return new Map(
    [...siteFiles({ title, createdAt, webAddress, branches, assets })].map(({ path, text }) => [
      path,
      text,
    ]),
  )
}

/** What a file of data hands over, as a browser would run it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test says what the file holds
function dataIn<Content>(files: ReadonlyMap<string, string>, name: string): Content {
  const told: [string, Content][] = []
  runInNewContext(files.get(`data/${name}.js`) ?? '', {
    benchgate: (...all: [string, Content]) => told.push(all),
  })
  expect(told.map(([own]) => own)).toEqual([name])
  const [[, content] = [name, undefined]] = told
  // Objects of the other context have prototypes of their own.
  const copy: Content = JSON.parse(JSON.stringify(content))
  return copy
}

describe('a site', () => {
  const files = filesOf()

  it('loads nothing but what lies beside it, and allows nothing else', () => {
    const html = files.get('index.html') ?? ''
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(
      ([, address = '']) => address,
    )
    expect(addresses.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([])
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(html).not.toMatch(/<style|<script(?! defer src=)| on\w+=| style=/)
    const paths = addresses
      .filter((one) => !one.startsWith('data:'))
      .map((address) => address.replace(/\?.*/, ''))
    expect(paths.filter((path) => !files.has(path) && path !== 'history.csv')).toEqual([])
  })

  it('has a file for each metric and each benchmark, and their numbers agree', () => {
    const page = dataIn<BranchPage>(files, 'b0/index')
    expect(page).toMatchObject({ pushes: 60, unknownCommits: 0 })
    expect(page.minutes).toHaveLength(60)
    expect(page.metrics.map(({ name }) => name)).toEqual(['time', 'allocated'])
    expect(page.benchmarks).toHaveLength(18)
    expect(page.releases).toEqual([{ name: 'v1.0.0', push: 44 }])
    for (const [number, { id }] of page.benchmarks.entries()) {
      const { lines } = dataIn<SeriesFile>(files, `b0/s${number}`)
      expect([id, ...lines.map(({ metric }) => metric)]).toEqual([id, 0, 1])
      expect(lines[0]?.pushes).toHaveLength(60)
    }
    const { cards } = dataIn<MetricPage>(files, 'b0/m0')
    expect(cards.map(({ benchmark }) => benchmark).toSorted((a, b) => a - b)).toEqual([
      ...page.benchmarks.keys(),
    ])
  })

  it('lists the changes of level by size, each with its range of commits', () => {
    const { changes } = dataIn<MetricPage>(filesOf({ branches: [exampleBranch(120)] }), 'b0/m0')
    const sizes = changes.map(({ ratio }) => Math.abs(Math.log(ratio)))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(changes.map(({ push }) => push)).toEqual(expect.arrayContaining([36, 98, 80, 111, 59]))
    for (const { push, commit, after } of changes) {
      expect([commit, after]).toEqual([hashAt(push), hashAt(push - 1)])
    }
  })

  it('tells changes by figures of one CPU model where nothing was compared', () => {
    const branch = exampleBranch(120)
    const alone = branch.history.map((entry) => ({ ...entry, comparedWith: null }))
    const told = filesOf({ branches: [{ ...branch, history: alone }] })
    const { lines } = dataIn<SeriesFile>(told, 'b0/s1')
    expect(lines[0]?.chained.from).toBe('values')
    expect(lines[0]?.chained).toEqual(lines[0]?.absolute)
    expect(lines[0]?.gaps.length).toBeGreaterThan(10)
  })

  it('can be of a branch without a push, and says which commits the clone does not know', () => {
    const branch = exampleBranch(20)
    const empty = { ...branch, name: 'empty', history: [] }
    const known = { facts: new Map(), releases: [], webAddress: null }
    const told = filesOf({ branches: [{ ...branch, known }, empty] })
    expect(dataIn<SiteIndex>(told, 'index').branches.map(({ name }) => name)).toEqual([
      'main',
      'empty',
    ])
    expect(dataIn<BranchPage>(told, 'b0/index').unknownCommits).toBe(20)
    expect(dataIn<BranchPage>(told, 'b1/index')).toMatchObject({
      pushes: 0,
      from: null,
      metrics: [],
    })
  })
})

it('hands over whatever somebody wrote, as text and as nothing else', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (one, two, three) => {
      const history = simulatedHistory({
        pushes: 2,
        benchmarks: [{ name: one, suite: two, seconds: 1 }],
      })
      const authoredAt = ''
      const facts = new Map(
        history.map(({ commit }) => [commit, { subject: two, author: three, authoredAt }]),
      )
      const releases = [{ name: three, commit: hashAt(0) }]
      const known = { ...knownOf(history), facts, releases }
      const branch = { name: three, history, known, budgets: [] }
      const files = filesOf({ title: one, branches: [branch] })
      const page = dataIn<BranchPage>(files, 'b0/index')
      expect(page.benchmarks[0]?.name).toBe(visibleText(one))
      expect(page.releases[0]?.name).toBe(visibleText(three))
      const { subjects } = dataIn<{ readonly subjects: readonly string[] }>(files, 'b0/commits')
      expect(subjects[0]).toBe(visibleText(two))
      expect(JSON.stringify([...files.keys()])).not.toMatch(/[^\w/.,"[\]]/)
      const document = parseDocument(files.get('index.html') ?? '')
      const tags = DomUtils.getElementsByTagName(() => true, document).map(({ name }) => name)
      expect(tags).toEqual(tagsOfPage)
    }),
    { numRuns: 200 },
  )
})

const tagsOfPage = DomUtils.getElementsByTagName(
  () => true,
  parseDocument(filesOf().get('index.html') ?? ''),
).map(({ name }) => name)
