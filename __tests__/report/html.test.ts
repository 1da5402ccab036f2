import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { processMetrics, type Report } from '../../src/model/index.ts'
import {
  headlineText,
  parseReport,
  renderHtml,
  renderJson,
  type PageView,
} from '../../src/report/index.ts'
import { bodyMarkup } from '../../src/report/renderers/html/body.ts'
import { toHtml } from '../../src/report/renderers/html/markup.ts'
import { displayName } from '../../src/report/text/display-name.ts'
import { hostile } from './arbitraries.ts'
import { bench, regressed, report } from './builders.ts'
import { hostileReport } from './hostile-report.ts'
import { measuredReport } from './measured.ts'
import { elements, rendered, tables } from './rendered.ts'
import { large, samples } from './samples.ts'

const everySample = [...Object.entries(samples), ['large', large] as const]

function body(sample: Report) {
  return rendered(bodyMarkup(sample, 'interactive').map(toHtml).join(''))
}

/** The drawings of one kind. */
function chartsOf(sample: Report, kind: 'load' | 'course') {
  return elements(body(sample), 'figure').filter(({ properties }) => {
    const { className } = properties
    return Array.isArray(className) && className.includes(kind)
  })
}

describe.each(everySample)('the page of %s', (_, sample) => {
  const html = renderHtml(sample)

  it('says the verdict, whether the job fails and what to do in its first lines', () => {
    const [header] = elements(body(sample), 'header')
    expect(header).toBeDefined()
    if (header === undefined) return
    const [title] = elements(header, 'h1')
    expect(title === undefined ? '' : toText(title)).toMatch(/^(?:Fails the job|Passes) \S/)
    expect(elements(header, 'p').map((each) => toText(each))[0]).toMatch(/\.$/)
  })

  it('has a row of the results for every benchmark', () => {
    const results = elements(body(sample), 'tbody').filter(
      ({ properties }) => properties['dataPlace'] !== undefined,
    )
    const places = results.map(({ properties }) => Number(properties['dataPlace']))
    expect(places.toSorted((a, b) => a - b)).toEqual([...sample.benchmarks.keys()])
  })

  it('carries the whole report', () => {
    const [, packed = ''] =
      /<script type="text\/plain" id="report">([^<]*)<\/script>/.exec(html) ?? []
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(renderJson(sample))
  })

  it('lets nothing but its own script and style run', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const hashes = [...html.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
    expect(hashes).toHaveLength(2)
    for (const hash of hashes) expect(policy).toContain(hash)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/\b(?:src|href)="(?!#|data:,)/)
  })
})

it('says it in brief for who decides: the five largest changes and the budgets, without a script', () => {
  const changed = Array.from({ length: 8 }, (_, at) =>
    bench(`case ${at}`, regressed(0.06 + at / 100)),
  )
  const brief = renderHtml(report(changed, { budgets: samples.budgets.budgets }), {
    view: 'executive',
  })
  const tree = rendered(brief.replace(/^[^]*<body>/, ''))
  const [largest = [], budgets = []] = tables(tree)
  expect(largest.slice(1).map((row) => row.find((cell) => cell.startsWith('case')))).toEqual(
    [7, 6, 5, 4, 3].map((at) => expect.stringContaining(`case ${at}`)),
  )
  expect(budgets.length).toBeGreaterThan(3)
  expect(toText(tree)).toContain('3 more changed less')
  expect(brief).not.toContain('<script')
})

it('says in brief what became of the branch since its last release, where that is known', () => {
  const change = (ratio: number) => ({ ratio, low: ratio - 0.01, high: ratio + 0.01 })
  const trend = {
    branch: 'main',
    release: '<b>v1</b>',
    pushes: 1,
    compared: 40,
    changes: [0.5, 1.4, 1.3, 1.2, 0.9, 0.95].map((ratio, at) => ({
      benchmark: `case ${at}`,
      metric: 'time' as const,
      change: change(ratio),
    })),
  }
  const told = (view: PageView): string =>
    toText(rendered(renderHtml(samples.harmless, { view, trend }).replace(/^[^]*<body>/, '')))
  const brief = told('executive')
  expect(brief).toContain('Since the release <b>v1</b>')
  expect(brief).toContain('main, one push later: of 40 figures 3 worse and 3 better.')
  expect(brief).toMatch(/case 0\s+time\s+−50/)
  expect(brief).toContain('1 more changed less.')
  expect(brief).not.toContain('case 5')
  expect(told('technical')).not.toContain('Since the release')
  expect(renderHtml(samples.harmless, { view: 'executive' })).not.toContain('Since the release')
})

it('is called by its verdict', () => {
  const [, title] = /<title>([^<]*)<\/title>/.exec(renderHtml(samples.regression)) ?? []
  expect(title).toBe(headlineText(samples.regression))
})

it('draws throughput and the 95th percentile against the number of connections, for both versions', () => {
  const charts = chartsOf(samples.servers, 'load')
  const told = charts.map((chart) => toText(elements(chart, 'figcaption')[0] ?? chart))
  expect(told.map((text) => text.replace(/(?:more|less) is better/, '').trim())).toEqual([
    'GET /items, throughput by connections',
    'GET /items, 95th percentile by connections',
    'POST /items, throughput by connections',
    'POST /items, 95th percentile by connections',
  ])
  for (const chart of charts) expect(elements(chart, 'circle')).toHaveLength(2 * 4)
})

it('draws what was watched over time, of the machine and of each version', () => {
  const charts = chartsOf(samples.servers, 'course')
  expect(charts.map((chart) => toText(elements(chart, 'figcaption')[0] ?? chart))).toEqual([
    'CPU that others used, over time',
    'Memory in use, over time',
    'Response time, over time',
  ])
  const [, , ofServers] = charts
  if (ofServers === undefined) throw new Error('there is no such drawing')
  expect(elements(ofServers, 'g')).toHaveLength(2)
  const [drawing] = elements(ofServers, 'svg')
  expect(drawing?.properties['ariaLabel']).toBe(
    'Response time over time, main: 11 ms to 12 ms; feature: 12 ms to 89 ms',
  )
})

it('draws a guard that opened, and none that did not', () => {
  const { watched } = samples.servers
  if (watched === null) throw new Error('it was watched')
  const course = watched.course.map((one) => ({ ...one, means: [0, 0.5, 0] }))
  const opened = { ...samples.servers, watched: { ...watched, course } }
  const titles = (of: Report): string =>
    chartsOf(of, 'course')
      .map((chart) => toText(chart))
      .join()
  expect(titles(opened)).toContain('Guard opened')
  expect(titles(samples.servers)).not.toContain('Guard opened')
})

describe('the size', () => {
  it.each([
    ['500 kB for 100 benchmarks', { benchmarks: 100 }, 500e3],
    [
      '500 kB for 100 with all that is measured',
      { benchmarks: 100, metrics: processMetrics },
      500e3,
    ],
    ['4 MB for 2,000 benchmarks', { benchmarks: 2_000 }, 4e6],
  ])('is at most %s, with their rounds', (_, shape, most) => {
    expect(renderHtml(measuredReport(shape)).length).toBeLessThan(most)
  })
})

describe('a report of very many results', () => {
  const many = measuredReport({ benchmarks: 600, metrics: processMetrics, rounds: 6 })
  const html = renderHtml(many)
  const [, packed = ''] = /id="report">([^<]*)<\/script>/.exec(html) ?? []
  const carried = parseReport(gunzipSync(Buffer.from(packed, 'base64')).toString())

  it('carries all of its results, and the rounds of what gates', () => {
    expect(carried.benchmarks).toEqual(many.benchmarks)
    const basesOf = ({ evidence }: Report) =>
      evidence.benchmarks.map(({ samples: own }) => own.map(({ arms }) => arms['main'] ?? {}))
    expect(basesOf(carried)).toEqual(
      basesOf(many).map((rounds) => rounds.map(({ time }) => ({ time }))),
    )
  })

  it('says what is not there', () => {
    expect(html).toMatch(/The rounds of [\d,]+ figures that do not gate are not in/)
    expect(renderHtml(samples.regression)).toContain('All of it is in this file.')
  })
})

describe('hostile text', () => {
  it('is text wherever it stands, and hides nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = body(hostileReport(text))
        const tags = new Set(elements(tree).map(({ tagName }) => tagName))
        expect([...tags].filter((tag) => !known.has(tag))).toEqual([])
        const names = elements(tree).flatMap(({ properties }) => Object.keys(properties))
        expect(names.filter((name) => /^on|^style$|^src/i.test(name))).toEqual([])
        const shown = elements(tree, 'button').map((each) => toText(each, { whitespace: 'pre' }))
        expect(shown).toContain(displayName(text, 200))
        expect(toText(tree)).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 60 },
    )
  })

  const known = new Set([
    'header', 'main', 'footer', 'section', 'h1', 'h2', 'h3', 'p', 'span', 'strong', 'b', 'bdi', 'code', 'time', 'small',
    'div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'button', 'ul', 'li', 'dl', 'dt', 'dd', 'pre',
    'svg', 'defs', 'g', 'use', 'path', 'circle', 'text', 'figure', 'figcaption',
  ]) // prettier-ignore
})
