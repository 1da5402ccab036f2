import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { page, tableOf } from './page.ts'

const text = page('docs/troubleshooting.md')
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n')

/** Codes are literals, so that they can be found; this fails where one is not. */
function errorCodes(): string[] {
  const made = [...source.matchAll(/new GateError\(\s*(?:'([\w-]+)')?/g)]
  return made.map(([all, code]) => code ?? all)
}

const zods = 'custom'

function warningCodes(): string[] {
  const written = source.matchAll(
    /\bcode: '([a-z]+(?:-[a-z]+)*)',?\s*message\b|\bwarn\('([\w-]+)'/g,
  )
  return [...written]
    .map(([, listed, warned]) => listed ?? warned ?? '')
    .filter((code) => code !== zods)
}

test('every error that a user can fix has a section, and no other has', () => {
  const sections = text.headings.filter((heading) => /^[a-z-]+$/.test(heading))
  expect(sections.toSorted()).toEqual([...new Set(errorCodes())].toSorted())
})

test('every warning has a row, and no other has', () => {
  const rows = tableOf(text, 'Code').map(([code = '']) => code)
  expect(rows.toSorted()).toEqual([...new Set(warningCodes())].toSorted())
})
