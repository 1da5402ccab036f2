import * as fc from 'fast-check'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { conclusionOf, type Notice, type Report } from '../../src/model/index.ts'
import { acceptLines } from '../../src/accept/lines.ts'
import { displayName } from '../../src/report/text/display-name.ts'
import {
  commentLimit,
  commentMarker,
  renderMarkdown,
  summaryLimit,
} from '../../src/report/index.ts'
import { foreign, hostile, hostileBudgets } from './arbitraries.ts'
import {
  accepted,
  bench,
  budget,
  errored,
  gitVersion,
  inconclusive,
  improved,
  of,
  oneSided,
  regressed,
  report,
  suspected,
  unchanged,
  unstable,
} from './builders.ts'
import { hostileNotices } from './notices.ts'
import { elements, linkableTexts, rendered, tables } from './rendered.ts'
import { large, samples } from './samples.ts'

const id = 'benchgate'
// The space is one that does not break.
const failingRows = /🔴.regressed/gu

const harmless = new Set(
  'b br code details h1 li ol p pre blockquote strong em sub summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
// What GitHub's filters for mentions, issues, addresses and emoji look for in text outside code.
const linking = /(?:^|\W)@\w|#\d|\bGH-\d|https?:\/\/|\bwww\.\w|\w@\w+\.\w|:\w+:/i

describe('the link to the page', () => {
  const pageUrl = 'https://github.com/octo/repo/actions/runs/7/artifacts/1000'

  const link = `\n\n[All results, with the rounds behind them](${pageUrl})`

  it.each(['mixed', 'improved'] as const)('adds itself and nothing else: %s', (name) => {
    const linked = renderMarkdown(samples[name], { id, pageUrl })
    expect(linked.replace(link, '')).toBe(renderMarkdown(samples[name], { id }))
  })

  it('stands with what to do now where the job fails, and else below the versions', () => {
    const failing = renderMarkdown(samples.mixed, { id, pageUrl })
    expect(failing.indexOf(link)).toBeGreaterThan(failing.indexOf('Benchgate-Accept'))
    const passing = renderMarkdown(samples.improved, { id, pageUrl })
    expect(passing.indexOf(link)).toBeLessThan(passing.indexOf('| Benchmark'))
  })

  it('stands nowhere without an address', () => {
    expect(renderMarkdown(samples.mixed, { id })).not.toContain('All results, with')
  })

  it('is kept where the rest has to be shortened', () => {
    const limit = { unit: 'characters', max: 4_000 } as const
    const text = renderMarkdown(large, { id, limit, pageUrl })
    expect(text).toContain(pageUrl)
    expect(text.length).toBeLessThanOrEqual(limit.max)
  })
})

describe('a comment', () => {
  it.each(Object.entries(samples))(
    'of %s begins with what the job does and the verdict, and ends with the marker',
    (_, sample) => {
      const lines = renderMarkdown(sample, { id }).split('\n')
      const begins = {
        failure: /^❌ \*\*Fails: .+\*\*/,
        success: /^✅ \*\*Passes: .+\*\*/,
        neutral: /^⚠️ \*\*(?:Passes: .+|Would have failed: .+|.+ nothing compared)\*\*/,
        cancelled: /^⚠️ \*\*Interrupted; .+\*\*/,
      }
      expect(lines[0]).toMatch(begins[conclusionOf(sample)])
      expect(lines.at(-1)).toBe('<!-- benchgate:benchgate -->')
    },
  )

  it('shows what changed, worst first, and folds the rest', () => {
    const tree = rendered(renderMarkdown(samples.mixed, { id }))
    const [changed, ...others] = tables(tree)
    expect(changed?.slice(1).map(([name]) => name?.split('\n')[0])).toEqual([
      'parse deep',
      'stringify deep',
      'parse with comments',
      'URL normalise',
    ])
    expect(others).toHaveLength(3)
    const summaries = elements(tree, 'summary').map((summary) => toText(summary))
    expect(summaries).toEqual([
      '1 could not be measured: URL encode',
      '2 inconclusive, 1 unstable, with the smallest change each could have detected',
      '10 unchanged: shown to be within ±5 %',
      '1 new, 1 removed',
      '1 warning',
      'How it was measured',
    ])
  })

  it('names the commit of the pull request where GitHub makes a link of it, and no checkout', () => {
    const sample = samples['pull-request']
    const { commit } = sample.pullRequest ?? { commit: '' }
    const markdown = renderMarkdown(sample, { id })
    const texts = linkableTexts(rendered(markdown)).join('\n')
    expect(texts).toContain(`Pull request 12 at ${commit.slice(0, 7)} compared with`)
    expect(texts).toContain(`pull request 12 at ${commit}`)
    expect(markdown.split('\n')[2]).not.toContain('working tree')
  })

  it('names a version that was given to judge instead of the checkout', () => {
    const { pullRequest } = samples['pull-request']
    const given = report([bench('parse', regressed(0.1))], { pullRequest })
    expect(renderMarkdown(given, { id })).toContain('`feature` at `9f8e7d6` compared with')
  })

  it('folds improvements where many of them would hide the regressions', () => {
    const gains = Array.from({ length: 11 }, (_, at) => bench(`gain ${at}`, improved(0.1)))
    const mixed = report([bench('parse', regressed(0.1)), ...gains])
    const [changed, folded] = tables(rendered(renderMarkdown(mixed, { id })))
    expect(changed).toHaveLength(1 + 1)
    expect(folded).toHaveLength(1 + 11)
  })

  it('folds changes that do not gate, and says in the summary how many there are', () => {
    const aside = report(
      ['a', 'b'].map((name) => bench(name, [unchanged(0), of('allocated', regressed(0.5))])),
    )
    const tree = rendered(renderMarkdown(aside, { id }))
    const [unchangedOnes, others] = tables(tree)
    expect(unchangedOnes?.[0]).not.toContain('Verdict')
    expect(others).toHaveLength(1 + 2)
    const summaries = elements(tree, 'summary').map((summary) => toText(summary))
    expect(summaries).toContain('Other metrics: bytes allocated; 2 regressed')
  })

  it('has a row for a benchmark, in which its other metrics that changed stand beside the verdict', () => {
    const one = bench('parse', [
      regressed(0.1),
      of('p99', regressed(0.3)),
      of('cpu', unchanged(0)),
      of('allocated', improved(0.2), { gates: true }),
    ])
    const [changes, others] = tables(rendered(renderMarkdown(report([one]), { id })))
    expect(changes).toHaveLength(1 + 1)
    expect(changes?.[1]?.[2]?.split('\n').map(broken)).toEqual([
      '🔴 regressed',
      'time',
      '🔸 also 99th percentile +30.0 %',
      '🟢 also bytes allocated −20.0 %',
    ])
    expect(others).toHaveLength(1 + 3)
  })

  it('shows every result of a benchmark in one place', () => {
    const one = bench('parse', [
      unchanged(0),
      of('cpu', improved(0.1)),
      of('p99', unchanged(0)),
      of('allocated', regressed(0.5), { gates: true }),
    ])
    const rows = tables(rendered(renderMarkdown(report([one]), { id }))).flatMap((all) =>
      all.slice(1),
    )
    const nouns = ['bytes allocated', 'CPU time', '99th percentile', 'time']
    const shown = rows.map((cells) =>
      nouns.find((noun) => cells.join('\n').includes(unbroken(noun))),
    )
    expect(shown).toEqual(['bytes allocated', 'time', 'CPU time', '99th percentile'])
  })

  it.each(['mixed', 'metrics', 'accepted'] as const)(
    'of %s has first what a phone has room for: name, change and verdict',
    (name) => {
      const [changes] = tables(rendered(renderMarkdown(samples[name], { id })))
      expect(changes?.[0]?.slice(0, 3).map((title) => title.split('\n')[0])).toEqual([
        'Benchmark',
        'Change',
        'Verdict',
      ])
    },
  )

  it.each([
    [
      ['bench/a.js', 'bench/b.js'],
      ['a.js', 'b.js'],
    ],
    [
      ['bench/a.js', 'bench-2/a.js'],
      ['bench/a.js', 'bench-2/a.js'],
    ],
    [
      ['packages/a/x.js', 'packages/b/x.js'],
      ['a/x.js', 'b/x.js'],
    ],
    [
      ['x/bench/a.js', 'x/bench/deep/a.js'],
      ['a.js', 'deep/a.js'],
    ],
    [
      ['a.js', 'bench/a.js'],
      ['a.js', 'bench/a.js'],
    ],
  ])('names the suites %j without the folder that they share', (suites, names) => {
    const benchmarks = suites.map((suite) => bench('parse', regressed(0.1), suite))
    const [changes] = tables(rendered(renderMarkdown(report(benchmarks), { id })))
    expect(changes?.slice(1).map(([name]) => name?.split('\n')[1])).toEqual(names)
  })

  it('sets heads beside each other, each with its own other metrics', () => {
    const versions = {
      base: gitVersion('main', 'a'),
      heads: ['a', 'b'].map((l) => gitVersion(l, l)),
    }
    const both = bench('parse', [
      regressed(0.1, { version: 'a' }),
      of('allocated', regressed(0.3, { version: 'a' })),
      unchanged(0, { version: 'b' }),
      of('allocated', improved(0.2, { version: 'b' })),
    ])
    const [changes] = tables(rendered(renderMarkdown(report([both], { versions }), { id })))
    expect(changes).toHaveLength(1 + 1)
    expect(changes?.[1]?.[2]).toMatch(/\+10\.0.*\+30\.0/s)
    expect(changes?.[1]?.[3]).toMatch(/0\.0.*−20\.0/s)
  })

  it('says loudly that nothing was compared', () => {
    const markdown = renderMarkdown(samples['no-base'], { id })
    expect(markdown).toMatch(/^⚠️ \*\*3 benchmarks measured, nothing compared\*\*/)
    expect(markdown).toContain('> [!WARNING]')
  })

  it('says that a slowdown fails nothing where the user decided so', () => {
    const lenient = report([bench('parse', regressed(0.1))], {
      settings: { ...samples.regression.settings, failOn: 'never' },
    })
    expect(renderMarkdown(lenient, { id })).toContain('reported and fails nothing')
    expect(renderMarkdown(samples.regression, { id })).not.toContain('fails nothing')
  })

  it.each(['harmless', 'regression'] as const)(
    'of %s leaves out a command that is too long to copy whole',
    (name) => {
      const endless = { ...samples[name], reproduce: 'x'.repeat(5_000) }
      expect(renderMarkdown(endless, { id })).not.toContain('xxx')
    },
  )

  it('names its gate where the repository has several', () => {
    const first = (sample: Report): string | undefined =>
      renderMarkdown(sample, { id: 'api' }).split('\n')[0]
    expect(first(samples.regression)).toMatch(/^❌ benchgate `api` \*\*fails: 1 of 5/)
    expect(first(samples.harmless)).toMatch(/^✅ benchgate `api` \*\*passes: no benchmark/)
    expect(first(samples['no-base'])).toMatch(/^⚠️ benchgate `api`: \*\*3 benchmarks measured/)
  })

  it.each([
    ['does not gate', of('time', regressed(0.1), { gates: false }), {}],
    ['is only suspected, which fails nothing', suspected(1.1), { failOn: 'regressed' }],
    ['is of a run that fails nothing', regressed(0.1), { failOn: 'never' }],
    ['fails in the base alone', { ...errored('boom'), errorIn: 'main' }, {}],
    ['was accepted', accepted(regressed(0.1)), {}],
  ] as const)('shows nothing red where it %s', (_, result, settings) => {
    const aside = report(
      [bench('parse', result), bench('print', [unchanged(0), of('p99', regressed(0.1))])],
      { outcome: 'passed', settings: { ...samples.harmless.settings, ...settings } },
    )
    expect(renderMarkdown(aside, { id })).not.toMatch(/🔴|🔺|🟥|❌/u)
  })

  it('says once what drawings and signs mean', () => {
    const both = report([
      bench('parse', [accepted(regressed(0.1)), of('p99', regressed(0.2))]),
      bench('print', inconclusive(0.01)),
    ])
    const markdown = renderMarkdown(both, { id })
    for (const words of ['the change and its 95 %', '🔸 fails nothing', '🟣 accepted, and']) {
      expect(markdown.split(words)).toHaveLength(2)
    }
    const open = report([bench('print', inconclusive(0.01))])
    expect(renderMarkdown(open, { id })).toContain('the change and its 95 %')
    expect(renderMarkdown(open, { id })).not.toContain('fails nothing')
  })

  it('folds what has no round apart from what could not be decided', () => {
    const none = { ...inconclusive(0), change: null, mde: null, rounds: { judged: 0, total: 0 } }
    const tree = rendered(
      renderMarkdown(
        report([bench('a', none), bench('b', { ...none }), bench('c', inconclusive(0.01))]),
        {
          id,
        },
      ),
    )
    const [undecided, unmeasured] = elements(tree, 'summary').map((summary) => toText(summary))
    expect(undecided).toMatch(/^1 inconclusive/)
    expect(unmeasured).toBe('2 inconclusive without a round, so that nothing is known of them')
    expect(tables(tree)[1]).toEqual([['Benchmark'], ['a'], ['b']])
  })

  it('folds budgets without a figure, unless the run fails for it', () => {
    const blind = { ...budget('GET /users', 'undecided', 1), current: null, figures: [], judged: 0 }
    const told = (outcome: Report['outcome']): string =>
      renderMarkdown(report([bench('a', unchanged(0))], { outcome, budgets: [blind] }), { id })
    expect(told('inconclusive')).toContain('<summary>0 budgets met, 1 without a figure</summary>')
    expect(told('errored')).not.toContain('without a figure')
  })

  it('says what to do about a slowdown: the line that accepts it, and the command', () => {
    const markdown = renderMarkdown(samples.regression, { id })
    expect(markdown).toContain('Benchgate-Accept: `parse` — …\n')
    expect(markdown.indexOf(samples.regression.reproduce ?? '')).toBeLessThan(
      markdown.indexOf('<details>'),
    )
    expect(markdown.split(samples.regression.reproduce ?? '')).toHaveLength(2)
    expect(renderMarkdown(samples.harmless, { id })).not.toContain('Benchgate-Accept')
    expect(renderMarkdown(samples.budgets, { id })).not.toContain('Benchgate-Accept')
  })

  it('offers lines that accept nothing until somebody says why, and then what they name', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const slow = bench(text, regressed(0.1))
        const markdown = renderMarkdown(report([slow, bench(`${text} b`, unchanged(0))]), { id })
        const lines = markdown.split('\n').filter((line) => line.startsWith('Benchgate-Accept'))
        expect(lines).toHaveLength(1)
        expect(acceptLines(lines.join('\n')).lines).toEqual([])
        const [line] = acceptLines(lines.join('\n').replace('…', 'worth it')).lines
        expect(slow.id).toContain(line?.pattern)
      }),
      { numRuns: 50 },
    )
  })

  it('names no two benchmarks by the same text, however long what they have in common is', () => {
    const shared = `${'describe the parser > '.repeat(4)}with `
    const story = ', which is the whole of a long story'
    const names = [`${shared}comments${story}`, `${shared}strings${story}`]
    const long = report([...names, 'short'].map((name) => bench(name, regressed(0.1))))
    const [changes] = tables(rendered(renderMarkdown(long, { id })))
    const shown = changes?.slice(1).map(([name]) => name)
    expect(shown).toEqual([`…comments${story}`, `…strings${story}`, 'short'])
  })

  it('tells an error once that many files have, each with its own name in it', () => {
    const files = Array.from({ length: 286 }, (_, at) => `bench/${at}.bench.js`)
    const failed = report(
      files.map((file) => ({
        ...bench(file, errored(`Cannot find module 'x' imported from ${file}`), file),
        id: file,
      })),
    )
    const markdown = renderMarkdown(failed, { id })
    expect(markdown).toContain(
      'In 286 files: `bench/0.bench.js`, `bench/1.bench.js`, `bench/2.bench.js` and 283 more',
    )
    expect(markdown.split('Cannot find module')).toHaveLength(2)
  })
})

describe('hostile text', () => {
  it('never breaks the structure, whatever a benchmark, suite, version or error is called', () => {
    const plain = shape(renderMarkdown(everywhere('name'), { id }))
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shape(renderMarkdown(everywhere(text), { id }))).toEqual(plain)
      }),
      { numRuns: 50 },
    )
  })

  it('is shown as what it is, and only hidden characters look different', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = rendered(renderMarkdown(report([bench(text, regressed(0.1))]), { id }))
        const [code] = elements(tree, 'table').flatMap((table) => elements(table, 'td'))
        const shown = code === undefined ? '' : toText(code, { whitespace: 'pre' })
        expect(shown.replaceAll(/[\u2068\u2069]/g, '')).toBe(displayName(text))
      }),
      { numRuns: 50 },
    )
  })

  it('never becomes a mention, an issue, a link or an emoji', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = rendered(renderMarkdown(everywhere(text), { id }))
        expect(linkableTexts(tree).filter((line) => linking.test(line))).toEqual([])
        expect(elements(tree).filter(({ tagName }) => !harmless.has(tagName))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a text that is too long', () => {
  it.each([commentLimit, summaryLimit])('keeps to $max $unit', (limit) => {
    const text = renderMarkdown(large, { id, limit })
    const size = limit.unit === 'bytes' ? Buffer.byteLength(text) : text.length
    expect(size).toBeLessThanOrEqual(limit.max)
    expect(size).toBeGreaterThan(limit.max / 5)
  })

  it('keeps every failing row as long as there is any other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7_000, max: 60_000 }), (max) => {
        const text = renderMarkdown(large, { id, limit: { unit: 'characters', max } })
        expect(text.length).toBeLessThanOrEqual(max)
        expect(text.match(failingRows)).toHaveLength(20)
        expect(text.endsWith(commentMarker(id))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('shortens failing rows before any of them goes, and says how many went', () => {
    const many = (number: number): string =>
      renderMarkdown(
        report(Array.from({ length: number }, (_, at) => bench(`case ${at}`, regressed(0.1)))),
        { id, limit: { unit: 'characters', max: 20_000 } },
      )
    expect(many(150).match(failingRows)).toHaveLength(150)
    const rows = many(2_000).match(failingRows)?.length ?? 0
    expect(many(2_000)).toContain(
      `${(2_000 - rows).toLocaleString('en-US')} more changed benchmarks left out`,
    )
    expect(many(2_000).length).toBeLessThanOrEqual(20_000)
  })

  it('keeps to the limit whatever the text is made of', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 4_000, max: 12_000 }), (text, max) => {
        const huge = report(
          Array.from({ length: 60 }, () => everywhere(text).benchmarks).flat(),
          everywhere(text),
        )
        const markdown = renderMarkdown(
          { ...huge, benchmarks: huge.benchmarks },
          { id, limit: { unit: 'characters', max } },
        )
        expect(markdown.length).toBeLessThanOrEqual(max)
        expect(markdown.endsWith(commentMarker(id))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('warnings', () => {
  const limit = { unit: 'characters', max: 10_000_000 } as const
  const ofAllKinds = (text: string): string =>
    renderMarkdown(report([], { warnings: hostileNotices(text) }), { id, limit })

  it('of all kinds stay harmless, whatever the texts in their facts are', () => {
    const plain = shape(ofAllKinds('name'))
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = ofAllKinds(text)
        const tree = rendered(markdown)
        expect(shape(markdown)).toEqual(plain)
        expect(linkableTexts(tree).filter((line) => linking.test(line))).toEqual([])
        expect(elements(tree).filter(({ tagName }) => !harmless.has(tagName))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  const warned = (...warnings: readonly Notice[]): string =>
    renderMarkdown(report([bench('parse', regressed(0.1))], { warnings }), { id })

  it('are folded, unless somebody who wanted to accept a slowdown waits for them', () => {
    const line = { pattern: 'parse', commit: null }
    const why = { kind: 'nobody-may' } as const
    expect(warned({ code: 'recorded' })).toContain('<details><summary>1 warning')
    expect(warned({ code: 'acceptance-unneeded', pattern: 'a', reason: 'b' })).toContain(
      '<details><summary>1 warning',
    )
    expect(warned({ code: 'acceptance-denied', lines: [line], why })).toContain(
      '<details open><summary>1 warning',
    )
  })

  it('say what to do in Markdown, and the rest as text', () => {
    const markdown = warned({
      code: 'results-unjudged',
      suite: '`x`',
      benchmarks: 2,
      why: 'no-metric',
    })
    expect(markdown).toContain('- 2 benchmarks of &#96;x&#96; have')
    expect(markdown).toContain(' Name their metrics with `better` or `gateOn`')
  })

  it('are counted as the lines that there are, and many of one code share a line', () => {
    const many = Array.from({ length: 44 }, (_, at) => ({
      code: 'empty-suite' as const,
      suite: `bench/${at}.bench.js`,
    }))
    const markdown = warned({ code: 'recorded' }, ...many)
    expect(markdown).toContain('<summary>2 warnings</summary>')
    expect(markdown).toContain('bench/2.bench.js and 41 more')
  })
})

describe('the marker', () => {
  it('is one comment that no id can end early, and its own for every id', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        expect(commentMarker(one)).toMatch(/^<!-- benchgate:[^<>\s]* -->$/)
        fc.pre(one.toWellFormed() !== other.toWellFormed())
        expect(commentMarker(one)).not.toBe(commentMarker(other))
      }),
    )
  })
})

/** A report that has the text in every place that somebody outside can write to, with every verdict. */
function everywhere(text: string): ReturnType<typeof report> {
  return report(
    [
      bench(text, regressed(0.1), text),
      bench(`${text}2`, errored(`${text}\n${text}`)),
      bench(`${text}3`, inconclusive(0.01)),
      bench(`${text}4`, unstable(0.01)),
      bench(`${text}5`, unchanged(0.01)),
      bench(`${text}6`, oneSided('new', 0.1)),
      bench(`${text}7`, improved(0.1)),
      bench(`${text}8`, { ...unchanged(0.01), rule: text }),
      bench(`${text}10`, [
        { ...of(foreign(text), regressed(0.1)), rule: text },
        of(foreign(text), unchanged(0.1, { version: `${text}h` })),
        of(foreign(text), regressed(0.1), { gates: true }),
        of(foreign(text), inconclusive(0.1), { gates: true }),
      ]),
      bench(`${text}11`, of(foreign(text), regressed(0.9), { gates: true })),
      { ...bench(`${text}9`, accepted(regressed(0.1), text, text)), was: text },
    ],
    {
      versions: { base: gitVersion(text, text), heads: [gitVersion(`${text}h`, text)] },
      environment: {
        ...samples.regression.environment,
        cpu: text,
        os: text,
        arch: text,
        node: text,
        v8Flags: [text],
      },
      settings: { ...samples.regression.settings, gateOn: ['time', foreign(text)] },
      budgets: hostileBudgets(text),
      warnings: hostileNotices(text).slice(0, 3),
      ignored: [{ id: text, suite: text, name: text, reason: text }],
      reproduce: text.slice(0, 100),
    },
  )
}

function broken(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** How many of each element there are, and how many cells each row of a table has. */
function shape(markdown: string): unknown {
  const all = elements(rendered(markdown))
  const rows = all.filter(({ tagName }) => tagName === 'tr')
  const blocks = ['table', 'details', 'summary', 'pre', 'ul', 'li', 'p', 'strong']
  return {
    cells: rows.map((row) => elements(row, 'td', 'th').length),
    blocks: blocks.map((name) => all.filter(({ tagName }) => tagName === name).length),
  }
}
