import { expect, test } from 'vitest'
import { repeatCommand } from '../../src/config/index.ts'
import { toolVersion } from '../../src/model/index.ts'

/** The version is said, so that the same benchgate is run. */
const npx = `npx benchgate@${toolVersion}`

const run = { base: 'main', heads: ['.'], config: null }

function repeated(values: Readonly<Record<string, string | readonly string[]>>): string {
  return repeatCommand({ ...run, given: { source: 'input', values } }, 42)
}

test('repeats what was said, in the order of the options, and the seed', () => {
  const said = { maxTime: '2m', setup: 'npm ci && npm run build', threshold: '3%' }
  expect(repeated(said)).toBe(
    `${npx} compare main . --setup 'npm ci && npm run build' --threshold 3% --max-time 2m --seed 42`,
  )
})

test("an input's lines are flags of their own", () => {
  expect(repeated({ only: 'parse\n\n  print it\n' })).toBe(
    `${npx} compare main . --only parse --only 'print it' --seed 42`,
  )
})

test('what only the Action can be told is left out', () => {
  expect(repeated({ comment: 'never', id: 'size', workingDirectory: 'packages/a' })).toBe(
    `${npx} compare main . --seed 42`,
  )
})

test('where baselines are kept belongs to the place of the run', () => {
  expect(repeated({ storage: 'actions-cache', requireBaseline: 'true', hardware: 'fixed' })).toBe(
    `${npx} compare main . --seed 42 --hardware fixed`,
  )
})

test('who may accept belongs to the place of the run as well', () => {
  expect(repeated({ acceptFrom: 'anyone' })).toBe(`${npx} compare main . --seed 42`)
})

test('names the config file that was named, and runs where nothing is compared', () => {
  const given = { source: 'input', values: {} } as const
  expect(repeatCommand({ base: null, heads: ['.'], config: "it's.json", given }, 1)).toBe(
    `${npx} run --config 'it'\\''s.json' --seed 1`,
  )
})
