import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { renderConfigSchema } from '../../src/config/json-schema.ts'

const published = readFileSync('config.schema.json', 'utf8')
const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(
  JSON.parse(published),
)
const config = {
  $schema: './node_modules/benchgate/config.schema.json',
  benchmarks: 'bench/**/*.bench.js',
  only: ['parse'],
  suites: [{ kind: 'vitest', files: 'bench/**/*.bench.ts' }],
  threshold: '3%',
  budgets: [{ benchmark: 'parse', metric: 'p95', max: '100ms' }],
}

it('is published as it is (else: node scripts/schema.ts)', () => {
  expect(published).toBe(renderConfigSchema())
})

it('holds for a configuration that the gate accepts, which may name it', () => {
  const given = { source: 'flag', values: {} } as const
  expect(parseConfig({ file: { path: 'x.json', value: config }, given, seed: 1 })).toMatchObject({
    only: ['parse'],
  })
  expect(validate(config)).toBe(true)
})

it.each([{ treshold: '3%' }, { suites: [{ kind: 'vitest' }] }, { maxTime: true }])(
  'does not hold for %j',
  (value) => {
    expect(validate(value)).toBe(false)
  },
)
