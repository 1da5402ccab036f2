import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { givenInputs, parseConfig } from '../../src/config/index.ts'
import { kebabCase, options } from '../../src/config/options.ts'
import { page, pages, tableOf } from './page.ts'

const action = z
  .object({
    inputs: z.record(z.string(), z.unknown()),
    outputs: z.record(z.string(), z.unknown()),
  })
  .parse(load(readFileSync('action.yml', 'utf8')))

const step = z.object({
  uses: z.string().regex(/^OWNER\/benchgate@|^\.\/$/),
  with: z.record(z.string(), z.string()).default({}),
})

const own = ['benchgate', 'benchgate-of-forks'].map((name) => `.github/workflows/${name}.yml`)
const written = [
  ...pages.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => language === 'yaml').map(({ text }) => ({ path, text })),
  ),
  ...own.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
]
const steps = written.flatMap(({ path, text }) =>
  stepsOf(load(text)).map((inputs) => [path, inputs] as const),
)

test('workflows that use the action are found', () => {
  const paths = new Set(steps.map(([path]) => path))
  const inDocs = ['action', 'examples', 'forks', 'migrating', 'notify', 'shards', 'trends'].map(
    (name) => `docs/${name}.md`,
  )
  expect(paths).toEqual(new Set(['README.md', ...inDocs, ...own]))
})

describe.each(steps)('a step in %s with %j', (_, inputs) => {
  test('uses inputs that there are', () => {
    const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs))
    expect(unknown).toEqual([])
  })

  test('gives values that are understood', () => {
    // What an expression will be is not known here; a word will do in its place.
    const given = givenInputs((name) => (inputs[name] ?? '').replaceAll(/\$\{\{.*?\}\}/g, '1'))
    expect(() => parseConfig({ file: null, given, seed: 1 })).not.toThrow()
  })
})

describe('docs/action.md', () => {
  const text = page('docs/action.md')

  test('lists the inputs that are no options', () => {
    const names = new Set(Object.keys(options).map(kebabCase))
    const others = Object.keys(action.inputs).filter((name) => !names.has(name))
    expect(tableOf(text, 'Input').map(([name]) => name)).toEqual(others)
  })

  test('lists the outputs', () => {
    expect(tableOf(text, 'Output').map(([name]) => name)).toEqual(Object.keys(action.outputs))
  })
})

/** The inputs of every step of a workflow, or of a part of one, that uses the action. */
function stepsOf(value: unknown): Readonly<Record<string, string>>[] {
  const parsed = step.safeParse(value)
  if (parsed.success) return [parsed.data.with]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stepsOf) : []
}
