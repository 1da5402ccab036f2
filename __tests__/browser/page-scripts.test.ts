import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pageScripts } from '../../scripts/bundle-page-script.ts'

it('has the scripts of the pages as `npm run page-scripts` makes them', async () => {
  const made = await pageScripts()
  const there = made.map(({ to }) => ({
    to,
    text: readFileSync(join(import.meta.dirname, '../..', to), 'utf8'),
  }))
  expect(there).toEqual(made)
})
