import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type OptionText, optionTexts } from '../../src/config/index.ts'
import { outcomes } from '../../src/model/index.ts'
import { outputNames } from '../../src/publish/index.ts'

const described = z.strictObject({ description: z.string(), default: z.string().optional() })
const action = z
  .object({
    inputs: z.record(z.string(), described),
    outputs: z.record(z.string(), described),
    runs: z.strictObject({ using: z.literal('node24'), main: z.literal('dist/action/index.js') }),
  })
  .parse(load(readFileSync('action.yml', 'utf8')))

/** Inputs that say what to compare and how to reach GitHub, not how to measure. */
const own = ['base', 'head', 'config', 'github-token']

test('the inputs are the options, and those that only the Action has', () => {
  const options = optionTexts('input').map(({ name }) => name)
  expect(Object.keys(action.inputs).toSorted()).toEqual([...own, ...options].toSorted())
})

test.each(optionTexts('input'))(
  "the input $name is described by its option's help and default",
  (option) => {
    expect(action.inputs[option.name]?.description).toBe(description(option))
  },
)

// The runner hands over a default as if the user had written it, and an input wins over the config file.
test('no input has a default but the token, so that the config file is heard', () => {
  const withDefault = Object.entries(action.inputs).filter(
    ([, input]) => input.default !== undefined,
  )
  expect(withDefault.map(([name]) => name)).toEqual(['github-token'])
})

test('the outputs are those that are written', () => {
  expect(Object.keys(action.outputs)).toEqual([...outputNames])
  for (const outcome of outcomes) expect(action.outputs['verdict']?.description).toContain(outcome)
})

function description({ help, placeholder, fallback }: OptionText): string {
  const sentence = `${help.charAt(0).toUpperCase()}${help.slice(1)}.`
  const words = placeholder.includes('|') ? [`One of ${placeholder.replaceAll('|', ', ')}.`] : []
  const otherwise = fallback === null ? [] : [`Default: ${fallback}`]
  return [sentence, ...words, ...otherwise].join(' ')
}
