import { expect, test } from 'vitest'
import { terminalConsole } from '../../src/cli/terminal-console.ts'

const clear = '\r\u001B[2K'

function told(isTTY: boolean, seconds: () => number = () => 0) {
  let text = ''
  const output = { isTTY, write: (part: string) => (text += part) }
  const console = terminalConsole(output, (line) => line.replace('!', '?'), seconds)
  return { console, text: () => text }
}

test('on a terminal, progress is one line that a line to keep takes the place of', () => {
  const { console, text } = told(true)
  console.progress('one')
  console.progress('two')
  console.info('kept')
  console.progress('three')
  console.settle()
  console.settle()
  expect(text()).toBe(`${clear}one${clear}two${clear}kept\n${clear}three${clear}`)
})

test('elsewhere, progress is told now and then, and nothing is ever taken back', () => {
  let now = 100
  const { console, text } = told(false, () => now)
  console.progress('screening one')
  now += 19
  console.progress('screening two')
  now += 1
  console.progress('screening three')
  console.info('kept')
  console.settle()
  expect(text()).toBe('screening one\nscreening three\nkept\n')
})

test('every line is made harmless', () => {
  const { console, text } = told(false)
  console.info('a!\nb!')
  console.progress('c!')
  expect(text()).toBe('a?\nb?\nc?\n')
})
