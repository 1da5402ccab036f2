import * as fc from 'fast-check'
import { toText } from 'hast-util-to-text'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { displayName } from '../../src/report/text/display-name.ts'
import { logText } from '../../src/report/text/log-text.ts'
import {
  codeBlock,
  htmlCode,
  inlineCode,
  prose,
} from '../../src/report/renderers/markdown/markdown-text.ts'
import { shorten } from '../../src/report/text/shorten.ts'
import { textWidth } from '../../src/report/text/text-width.ts'
import { visibleLines, visibleText } from '../../src/report/text/visible-text.ts'
import { hostile } from './arbitraries.ts'
import { rendered } from './rendered.ts'

describe('visible text', () => {
  it.each([
    ['a\nb\u001b[31m', 'a␊b␛[31m'],
    ['a\u007fb', 'a␡b'],
    ['a\u2028b', 'a⟨U+2028⟩b'],
    ['safe\u202egnp.exe', 'safe⟨U+202E⟩gnp.exe'],
    ['\ud800 \ue000', '⟨U+D800⟩ \ue000'],
    ['zero\u200bwidth \u{e0061}', 'zero⟨U+200B⟩width ⟨U+E0061⟩'],
    ['👨‍👩‍👧 e\u0301', '👨‍👩‍👧 e\u0301'],
  ])('shows what %j hides', (text, visible) => {
    expect(visibleText(text)).toBe(visible)
  })

  it('keeps no more than three combining marks in a row', () => {
    expect(visibleText(`z${'\u0301'.repeat(500)}`)).toBe(`z${'\u0301'.repeat(3)}`)
  })

  it('is settled: making it visible once more changes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = visibleText(text)
        expect(visibleText(once)).toBe(once)
      }),
    )
  })

  it('takes a message apart at every kind of line break, without its colours', () => {
    expect(visibleLines('\u001b[1;31ma\u001b[0m\r\nb\rc\n\td  ')).toEqual(['a', 'b', 'c', '  d'])
  })
})

describe('shortening', () => {
  it('gives way in the middle', () => {
    expect(shorten('0123456789', 7)).toBe('012…789')
    expect(shorten('0123456789', 10)).toBe('0123456789')
  })

  it('never cuts a character in two', () => {
    expect(shorten('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 5)).toBe('👨‍👩‍👧…👨‍👩‍👧')
  })

  it('keeps to the width and to a bounded length, whatever the text is', () => {
    fc.assert(
      fc.property(hostile, fc.nat({ max: 80 }), (text, width) => {
        const short = shorten(visibleText(text), width)
        expect(stringWidth(short)).toBeLessThanOrEqual(width)
        expect(short.length).toBeLessThanOrEqual(24 * width)
      }),
    )
  })

  it('lets no endless cluster through as one character', () => {
    const family = Array.from({ length: 500 }, () => '👨').join('\u200d')
    expect(shorten(family, 20).length).toBeLessThan(100)
  })
})

it('measures a width as the terminal does, also where it takes the short way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), hostile, (one, other) => {
      const text = visibleText(`${one}${other}`)
      expect(textWidth(text)).toBe(stringWidth(text))
    }),
  )
})

it('gives a blank name a word to be seen by', () => {
  expect([displayName(''), displayName('   '), displayName('a')]).toEqual([
    '(no name)',
    '(no name)',
    'a',
  ])
})

describe('a line for the log', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ::error::x', 'a : :error::x'],
    ['std::vector', 'std::vector'],
    ['a ##[error]x', 'a ## [error]x'],
  ])('breaks the command in %j where everybody sees it', (text, line) => {
    expect(logText(text)).toBe(line)
  })

  it('never holds a command, wherever it is wrapped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logText(text)
        expect(line).not.toContain('##[')
        expect(line.split(/\s/).filter((word) => word.startsWith('::'))).toEqual([])
      }),
    )
  })
})

describe('text in Markdown', () => {
  it.each([
    ['parse small', '`parse small`'],
    ['@octocat #1 <b>', '`@octocat #1 <b>`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['@a|b', '<code>&#64;<b></b>a&#124;b</code>'],
    ['שלום', '`\u2068שלום\u2069`'],
  ])('writes the name %j so that it means nothing', (name, code) => {
    expect(inlineCode(name)).toBe(code)
  })

  it('parts the signs that make links from what they would link', () => {
    expect(prose('@a and #1')).toBe('&#64;<b></b>a and &#35;<b></b>1')
    expect(prose('see www.x.example')).toBe('see www<b></b>.x.example')
  })

  it.each(['- a', '1. a', '# a', '> a', '+ a', '= a', '    a', '[ ] a', '```', '***'])(
    'reads %j as words of one paragraph',
    (text) => {
      const { children } = rendered(`- ${prose(text)}\n- next`)
      const [list] = children
      expect(children).toHaveLength(1)
      const items =
        list?.type === 'element' ? list.children.filter(({ type }) => type === 'element') : []
      expect(items.map((item) => (item.type === 'element' ? toText(item) : ''))).toEqual([
        text.trim(),
        'next',
      ])
    },
  )

  it('fences code by more backticks than it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '~~~~', '\n', 'x', ' ')), (parts) => {
        const { children } = rendered(codeBlock(parts.join('')))
        expect(children.map((child) => child.type === 'element' && child.tagName)).toEqual(['pre'])
      }),
    )
  })

  it('reads the same where Markdown is not read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = rendered(`<details><summary>${htmlCode(text)}</summary></details>`)
        const shown = toText(tree, { whitespace: 'pre' }).replaceAll(/[\u2068\u2069]/g, '')
        expect(shown).toBe(displayName(text))
      }),
      { numRuns: 50 },
    )
  })
})
