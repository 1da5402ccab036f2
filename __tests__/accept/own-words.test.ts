import { describe, expect, it } from 'vitest'
import { acceptLines } from '../../src/accept/lines.ts'
import { ownWords } from '../../src/accept/own-words.ts'

const line = 'Benchgate-Accept: ** — trust me'
const accepts = (markdown: string): boolean => acceptLines(ownWords(markdown)).lines.length > 0

describe('what the author says counts', () => {
  it.each([
    ['alone', line],
    ['in a paragraph', `It is slower.\n${line}\nSorry.`],
    ['in a list', `Notes:\n\n- one\n- ${line}`],
    ['behind a code block', `\`\`\`js\nparse()\n\`\`\`\n\n${line}`],
    ['behind a block in tildes that holds backticks', `~~~\n\`\`\`\n~~~\n${line}`],
    ['behind a quotation that has ended', `> so slow\n\n${line}`],
    ['behind a comment', `<!-- say what it does -->\n${line}`],
    ['behind a picture', `<img src="a.png">\n\n${line}`],
    ['before what is folded', `${line}\n\n<details>more</details>`],
  ])('%s', (_, markdown) => {
    expect(accepts(markdown)).toBe(true)
  })
})

describe('what the author only quotes does not', () => {
  it.each([
    ['a code block', `\`\`\`\n${line}\n\`\`\``],
    ['one in tildes', `~~~\n${line}\n~~~`],
    ['one that is never closed', `\`\`\`\ntext\n\n${line}`],
    ['one that a shorter fence does not close', `\`\`\`\`\n\`\`\`\n${line}\n\`\`\`\``],
    ['one that a mixed fence does not close', `\`\`\`\n\`\`\`~~~\n${line}\n\`\`\``],
    ['one that an indented fence does not close', `\`\`\`\n    \`\`\`\n${line}\n\`\`\``],
    ['one that a fence with words does not close', `\`\`\`\n\`\`\` js\n${line}\n\`\`\``],
    ['code by indentation', `    ${line}`],
    ['a quotation', `> ${line}`],
    ['a quotation that goes on without its sign', `> so slow\n${line}`],
    ['a comment', `<!--\n${line}\n-->`],
    ['a comment that is never closed', `<!-- hint\n${line}`],
    ['a comment within a comment', `<!-- a <!-- b -->\n${line}`],
    ['what is folded', `<details>\n\n${line}\n\n</details>`],
    ['what closes a fold of its own', `<details>\n\n</details>\n\n${line}\n\n</details>`],
    ['what is in a block of HTML', `<blockquote>\n\n${line}\n\n</blockquote>`],
    ['upper case HTML', `<DETAILS>\n\n${line}`],
  ])('%s', (_, markdown) => {
    expect(accepts(markdown)).toBe(false)
  })

  it('as tools that update dependencies do with release notes', () => {
    const markdown = [
      'Bumps [dep](https://example.com) from 1.0.0 to 1.1.0.',
      '<details>',
      '<summary>Release notes</summary>',
      '<blockquote>',
      '<h2>1.1.0</h2>',
      '</blockquote>',
      '</details>',
      '',
      line,
    ]
    expect(accepts(markdown.join('\n'))).toBe(false)
  })
})
