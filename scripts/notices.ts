// Writes the table of warnings in docs/troubleshooting.md, from the catalogue that reports say them by.
import { readFile, writeFile } from 'node:fs/promises'
import { noticesTable } from '../src/report/index.ts'

const page = new URL('../docs/troubleshooting.md', import.meta.url)
const begin = '<!-- Warnings: written by `npm run notices`. -->'
const end = '<!-- End of warnings. -->'
const text = await readFile(page, 'utf8')
const [before, rest] = text.split(begin)
const after = rest?.split(end)[1]
if (before === undefined || after === undefined)
  throw new Error(`${page.pathname} has no place for the table`)
await writeFile(page, `${before}${begin}\n\n${noticesTable()}\n\n${end}${after}`)
