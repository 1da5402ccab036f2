import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/report/index.ts'
import { foreign, hostile, hostileBudgets } from './arbitraries.ts'
import {
  accepted,
  bench,
  errored,
  gitVersion,
  inconclusive,
  measuredOnly,
  of,
  oneSided,
  regressed,
  report,
  unchanged,
} from './builders.ts'
import { hostileNotices } from './notices.ts'
import { large, samples } from './samples.ts'

const plain = { color: false, width: 80 }
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colours = /\u001b\[\d+m/g

function lines(text: string): string[] {
  return text.split('\n')
}

describe('the table', () => {
  it('has the worst on top, and suites in the order of their worst', () => {
    const text = renderTerminal(samples.mixed, plain)
    const verdicts = lines(text).flatMap((line) => /^[✗!~?✓=+-] (\w+) {2,}/.exec(line)?.[1] ?? [])
    expect(verdicts.slice(0, 3)).toEqual(['regressed', 'regressed', 'inconclusive'])
    expect(text.indexOf('json.bench.js')).toBeLessThan(text.indexOf('url.bench.ts'))
  })

  it('says what the figures are of where some are no times', () => {
    const rate = { metric: 'throughput', values: { base: null, head: 37_900_000 } } as const
    const one = report(
      [bench('parse', measuredOnly(1)), bench('url', { ...measuredOnly(1), ...rate })],
      {
        versions: { base: null, heads: [gitVersion('feature', 'b')] },
      },
    )
    const text = renderTerminal(one, plain)
    expect(text).toMatch(/^benchmark {2}metric +per op/m)
    expect(text).toMatch(/^url +throughput +37\.9 M\/s/m)
  })

  it.each([60, 80, 100, 120, 160])('fits %i columns', (width) => {
    for (const sample of Object.values(samples)) {
      const text = renderTerminal(
        { ...sample, warnings: [], reproduce: null },
        { color: false, width },
      )
      expect(lines(text).filter((line) => stringWidth(line) > width)).toEqual([])
    }
  })

  it('keeps verdict and change on 40 columns', () => {
    const text = renderTerminal(samples.regression, { color: false, width: 40 })
    expect(
      lines(text).filter((line) => stringWidth(line) > 40 && !line.startsWith('repeat')),
    ).toEqual([])
    expect(text).toMatch(/✗ regressed {2}parse .*\+12\.3 %/)
  })

  it('keeps so much of the names as tells them apart, as long as a column is left to go', () => {
    for (const width of [80, 100]) {
      const text = renderTerminal(samples.servers, { color: false, width })
      const names = lines(text).flatMap((line) => /^= unchanged {2}(.*?) {2}/.exec(line)?.[1] ?? [])
      expect(names).toHaveLength(10)
      expect(new Set(names).size).toBe(10)
    }
  })

  it('has no line of a load test for what was never measured', () => {
    const never = inconclusive(0)
    const blank = { ...never, change: null, values: { base: null, head: null } }
    const name = 'GET / > 10 connections'
    const one = report([bench(name, [blank, { ...blank, metric: 'success' }], 'api')])
    expect(renderTerminal(one, plain)).not.toContain('under load')
  })

  it('tells what an unsettled benchmark could have seen, in a line of its own where no column fits', () => {
    const one = report([bench('parse', inconclusive(0.03))])
    expect(renderTerminal(one, plain)).toContain('\n    could have seen ±8.1 %\n')
    expect(renderTerminal(one, { color: false, width: 120 })).toMatch(/inconclusive .* ±8\.1 % {3}/)
  })

  it('shows a benchmark of several heads once, with a line for each of them', () => {
    const text = renderTerminal(samples['several-heads'], plain)
    expect(text.match(/ parse /g)).toHaveLength(2)
    expect(text).toMatch(/regressed +parse +feature .*\n.*unchanged +v2\.3\.0 /)
  })

  it('keeps both ends of a name that is too long', () => {
    const long = report([bench(`start ${'x'.repeat(100)} end`, unchanged(0.01))])
    expect(renderTerminal(long, plain)).toMatch(/start x+…x+ end/)
  })
})

describe('colour', () => {
  it('changes nothing but the colour', () => {
    for (const sample of Object.values(samples)) {
      const colored = renderTerminal(sample, { color: true, width: 100 })
      expect(colored).toMatch(colours)
      expect(colored.replaceAll(colours, '')).toBe(
        renderTerminal(sample, { color: false, width: 100 }),
      )
    }
  })

  it('is red for what regressed and quiet for what did not change', () => {
    const text = renderTerminal(samples.regression, { color: true, width: 80 })
    expect(text).toContain('\u001b[31m✗ regressed')
    expect(text).toContain('\u001b[2m= unchanged')
  })
})

describe('an accepted slowdown', () => {
  it('is told below its row with the whole reason, in lines that fit', () => {
    const reason = 'because the length of the input is checked now, '.repeat(3).trim()
    const one = report([bench('parse', accepted(regressed(0.1), reason))], { outcome: 'passed' })
    const text = lines(renderTerminal(one, plain))
    const at = text.findIndex((line) => line.startsWith('✗ regressed'))
    expect(
      text
        .slice(at + 1, at + 4)
        .join(' ')
        .replaceAll(/ +/g, ' '),
    ).toContain(`accepted by mona: ${reason}`)
    expect(text.every((line) => stringWidth(line) <= 80)).toBe(true)
  })

  it('is no red line, and the run that it passes begins with no red sign', () => {
    const text = renderTerminal(samples.accepted, { color: true, width: 80 })
    expect(text).toContain('✓ 1 of 5')
    expect(text).not.toContain('\u001b[31m')
  })
})

describe('hostile text', () => {
  it('is no command to the runner and moves no cursor', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, color) => {
        const base = gitVersion(text, text)
        const everywhere = report(
          [
            bench(text, regressed(0.1), text),
            bench(`${text}2`, errored(`${text}\n${text}`)),
            bench(`${text}3`, { ...unchanged(0.01), rule: text }),
            bench(
              `${text}5`,
              of(foreign(text), { ...regressed(0.9), rule: text }, { gates: true }),
            ),
            bench(`${text}6`, [unchanged(0), of(foreign(text), unchanged(0))]),
            { ...bench(`${text}4`, accepted(regressed(0.1), text, text)), was: text },
          ],
          {
            versions: { base, heads: [base, gitVersion(`${text}h`, text)] },
            budgets: hostileBudgets(text),
            warnings: hostileNotices(text),
            ignored: [{ id: text, suite: text, name: text, reason: text }],
            reproduce: text,
          },
        )
        const output = renderTerminal(everywhere, { color, width: 80 }).replaceAll(colours, '')
        expect(output).not.toMatch(/(?!\n)\p{Cc}/u)
        expect(output).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
        expect(output).not.toContain('##[')
        expect(lines(output).filter((line) => line.trim().startsWith('::'))).toEqual([])
      }),
    )
  })
})

describe('what stands below the table', () => {
  it('shows an error once where all heads have the same, and no more than its top', () => {
    const message = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n')
    const heads = [gitVersion('a', 'a'), gitVersion('b', 'b')]
    const both = report([bench('parse', [errored(message, 'a'), errored(message, 'b')])], {
      versions: { base: gitVersion('main', 'c'), heads },
    })
    const text = renderTerminal(both, plain)
    expect(text.match(/line 0/g)).toHaveLength(1)
    expect(text).toContain('│ … 29 more lines')
  })

  it('shows the whole of a sentence that is wider than the terminal', () => {
    const sentence = `the server did not answer ${'within a second '.repeat(8)}at all`
    const text = renderTerminal(report([bench('x', errored(`  ${sentence}`))]), plain)
    const shown = lines(text).flatMap((line) => /^ {2}│ +(.*)$/.exec(line)?.[1] ?? [])
    expect(shown.join(' ')).toBe(sentence)
    const frame = `    at parse (${'folder/'.repeat(20)}parse.js:1:1)`
    const stack = renderTerminal(report([bench('x', errored(`boom\n${frame}`))]), plain)
    expect(lines(stack).filter((line) => /folder|parse\.js/.test(line))).toHaveLength(1)
    expect(lines(text).every((line) => stringWidth(line) <= 80)).toBe(true)
  })

  it('claims no success where nothing could be measured, though the base alone fails', () => {
    const all = report([bench('x', errored('boom'))], { outcome: 'incomparable' })
    expect(renderTerminal(all, plain)).toMatch(/^! /)
    const one = report([bench('x', errored('boom')), bench('y', unchanged(0))])
    expect(renderTerminal({ ...one, outcome: 'inconclusive' }, plain)).toMatch(/^\? /)
    const isNew = report([bench('x', oneSided('new', 1))], { outcome: 'passed' })
    expect(renderTerminal(isNew, plain)).toMatch(/^· /)
  })

  it('never breaks the command that repeats the measurement', () => {
    const command = `npx benchgate compare main feature --only ${'x'.repeat(200)}`
    expect(renderTerminal(report([], { reproduce: command }), plain)).toContain(command)
  })
})

it('shows every one of 2,000 benchmarks', () => {
  expect(renderTerminal(large, plain).match(/case \d+/g)).toHaveLength(2_000 + 1)
})
