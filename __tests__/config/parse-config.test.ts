import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { type Given, parseConfig, type UserConfig } from '../../src/config/index.ts'
import type { sourceSchema } from '../../src/config/schema.ts'
import type { fields } from '../../src/config/fields.ts'
import { usualConduct } from '../../src/model/index.ts'
import { mistakesOf } from './mistakes-of.ts'

const seed = 7
const nothing: Given = { source: 'flag', values: {} }
const flags = (values: Given['values']): Given => ({ source: 'flag', values })
const file = (value: unknown) => ({ path: 'benchgate.config.ts', value })

/** What is told of a configuration, without the name of its file. */
function mistakes(value: unknown, given: Given = nothing): readonly string[] {
  const told = mistakesOf(() => parseConfig({ file: file(value), given, seed }))
  return told.split('\n').map((line) => line.replace('benchgate.config.ts: ', ''))
}

describe('values', () => {
  it('fills every option that nobody named with its default', () => {
    expect(parseConfig({ file: null, given: nothing, seed })).toEqual({
      suites: [
        { kind: 'tinybench', files: ['**/*.bench.{js,mjs,cjs,ts,mts,cts}'], ...usualConduct },
      ],
      setup: null,
      setupRetries: 0,
      setupRetryDelaySeconds: 5,
      threshold: 0.05,
      thresholds: {},
      gateOn: ['time'],
      rules: [],
      renames: [],
      budgets: [],
      relations: [],
      tiers: null,
      alerts: { cpu: 0.8, memory: 0.85, responseTime: 2, errorRate: 0.05 },
      maxTimeSeconds: 300,
      metrics: [],
      only: [],
      seed: 7,
      profile: null,
      shard: null,
      reports: ['benchgate-shards/**/*.json'],
      jobs: null,
      arms: [],
      v8Flags: ['--single-threaded'],
      benchmarksFrom: 'own',
      timeoutSeconds: 60,
      failOn: 'suspected',
      acceptFrom: 'write',
      comment: 'always',
      announce: false,
      summary: true,
      html: true,
      annotations: true,
      check: false,
      notify: [],
      issue: false,
      storage: null,
      baselineTree: 'auto',
      baselineTreeLimitBytes: 500_000_000,
      requireBaseline: false,
      hardware: 'varying',
      reach: 'auto',
      why: 'auto',
      id: 'benchgate',
      workingDirectory: '.',
      mode: 'measure',
      artifact: 'benchgate-report',
      checkpoint: null,
      alpha: 0.05,
    })
  })

  it('lets flags win over the file, and the file over defaults', () => {
    const config = parseConfig({
      file: file({ threshold: '3%', maxTime: '2m' }),
      given: flags({ threshold: '2%' }),
      seed,
    })
    expect(config).toMatchObject({ threshold: 0.02, maxTimeSeconds: 120, timeoutSeconds: 60 })
  })

  it.each<[string, readonly string[] | string]>([
    ['a flag that is repeated', ['time', 'allocated']],
    ['an input with a metric a line', 'time\nallocated'],
    ['words', 'time, allocated'],
  ])('takes the metrics that gate from %s', (_, gateOn) => {
    const { gateOn: parsed } = parseConfig({ file: null, given: flags({ gateOn }), seed })
    expect(parsed).toEqual(['time', 'allocated'])
  })

  it('reads rules in their order, and only what they say', () => {
    const rules = [
      { benchmark: ' slow/** ', threshold: '20%' },
      { benchmark: 'parse', metrics: 'allocated' },
      { benchmark: 'net', ignore: 'needs a network' },
    ]
    expect(parseConfig({ file: file({ rules }), given: nothing, seed }).rules).toEqual([
      { benchmark: 'slow/**', threshold: 0.2 },
      { benchmark: 'parse', metrics: ['allocated'] },
      { benchmark: 'net', ignore: 'needs a network' },
    ])
  })

  it('prefers a seed the user names to the one the caller chose', () => {
    expect(parseConfig({ file: file({ seed: 1 }), given: nothing, seed }).seed).toBe(1)
  })

  it('keeps the default where a key is there without a value', () => {
    const config = parseConfig({ file: file({ setup: undefined }), given: nothing, seed })
    expect(config.setup).toBeNull()
  })

  it('lets null in the file undo nothing but what may be null', () => {
    expect(
      parseConfig({ file: file({ jobs: null, setup: null }), given: nothing, seed }),
    ).toMatchObject({ jobs: null, setup: null })
  })

  it('lets an empty list of V8 flags undo the default, also as text', () => {
    expect(parseConfig({ file: file({ v8Flags: [] }), given: nothing, seed }).v8Flags).toEqual([])
    expect(parseConfig({ file: null, given: flags({ v8Flags: '[]' }), seed }).v8Flags).toEqual([])
    expect(parseConfig({ file: null, given: flags({ v8Flags: ['[]'] }), seed }).v8Flags).toEqual([])
  })

  it('parts runtimes by commas and lines, but not within flags', () => {
    const armsOf = (arms: string) => parseConfig({ file: null, given: flags({ arms }), seed }).arms
    expect(armsOf('node@22, node@24,bun')).toEqual(['node@22', 'node@24', 'bun'])
    expect(armsOf('node --a=1,2 --b,A=1 B=2 node@22\ndeno --c')).toEqual([
      'node --a=1,2 --b',
      'A=1 B=2 node@22',
      'deno --c',
    ])
    for (const wrong of ['node,ruby', 'nodde@22,bun', 'node,node', 'node bench.js'])
      expect(() => armsOf(wrong)).toThrow(expect.objectContaining({ code: 'invalid-config' }))
  })

  it('reads the lines of a text as a list of globs, since globs hold commas', () => {
    const given: Given = {
      source: 'input',
      values: { benchmarks: 'bench/*.{js,ts}\n more/*.js\n' },
    }
    const { suites } = parseConfig({ file: null, given, seed })
    expect(suites).toEqual([
      { kind: 'tinybench', files: ['bench/*.{js,ts}', 'more/*.js'], ...usualConduct },
    ])
  })

  it('is frozen through and through', () => {
    const config = parseConfig({ file: file({ only: ['a'] }), given: nothing, seed })
    expect(Object.isFrozen(config)).toBe(true)
    expect(Object.isFrozen(config.only)).toBe(true)
  })

  it('does not freeze or change what the caller handed in', () => {
    const value = { only: ['a '] }
    parseConfig({ file: file(value), given: nothing, seed })
    expect(value).toEqual({ only: ['a '] })
    expect(Object.isFrozen(value.only)).toBe(false)
  })
})

describe('mistakes', () => {
  it.each<[name: string, value: unknown, line: string]>([
    [
      'a threshold without a unit',
      { threshold: 5 },
      'threshold: expected a percentage above 0% and below 100%, such as 5% (or 0.05), got 5; did you mean 5%?',
    ],
    [
      'a list where one value is expected',
      { threshold: ['5%'] },
      'threshold: expected a percentage such as 5%, got a list',
    ],
    ['NaN', { threshold: Number.NaN }, 'threshold: expected a percentage such as 5%, got NaN'],
    [
      'an unknown unit of time',
      { maxTime: '5 parsecs' },
      'maxTime: expected a time above 0 and of at most 24h, such as 5m, 90s, 1h30m or 500ms, got "5 parsecs"',
    ],
    [
      'no glob at all',
      { benchmarks: [] },
      'benchmarks: expected globs such as bench/**/*.bench.ts, got an empty list',
    ],
    [
      'an empty glob',
      { benchmarks: [''] },
      'benchmarks[0]: expected globs such as bench/**/*.bench.ts, got ""',
    ],
    [
      'a number in a list',
      { only: ['a', 3] },
      "only[1]: expected globs or parts of benchmarks' names, got 3",
    ],
    [
      'a flag without dashes',
      { v8Flags: ['x'] },
      'v8Flags[0]: expected flags such as --single-threaded, got "x"',
    ],
    ['no job', { jobs: 0 }, 'jobs: expected a whole number from 1 to 1024, got 0'],
    ['half a job', { jobs: 1.5 }, 'jobs: expected a whole number from 1 to 1024, got 1.5'],
    [
      'a seed of 33 bits',
      { seed: 2 ** 32 },
      'seed: expected a whole number from 0 to 4294967295, got 4294967296',
    ],
    [
      'a misspelt word',
      { failOn: 'regresed' },
      'failOn: expected one of regressed, suspected, inconclusive, never, got "regresed"; did you mean regressed?',
    ],
    [
      'several lines of setup, of which a shell would run the second after the first failed',
      { setup: 'npm ci\nnpm run build' },
      'setup: expected one shell line such as "npm ci && npm run build", got "npm ci\\nnpm run build"; join the lines with &&',
    ],
    [
      'an id with a blank',
      { id: 'a b' },
      'id: expected up to 64 letters, digits, dots, underscores and dashes, got "a b"',
    ],
    [
      'alpha in percent without the sign',
      { alpha: 5 },
      'alpha: expected a probability above 0 and below 0.5, such as 0.05, got 5; did you mean 5%?',
    ],
    ['a misspelt key', { treshold: '5%' }, 'treshold: unknown option; did you mean threshold?'],
    [
      "a key in the flags' spelling",
      { 'max-time': '5m' },
      'max-time: unknown option; did you mean maxTime?',
    ],
    [
      "an option of the action's alone",
      { workingDirectory: 'a' },
      "workingDirectory: cannot be set here; it is the action's input working-directory",
    ],
    [
      'a gate on nothing',
      { gateOn: [] },
      'gateOn: expected at least one of time, throughput, success, cpu, user, system, p50, p95, p99, allocated, retained, gc, collections, loop, rss, instructions, got an empty list; to see everything and fail nothing, say fail-on: never',
    ],
    [
      'a misspelt metric',
      { gateOn: ['time', 'alocated'] },
      'gateOn[1]: expected one of time, throughput, success, cpu, user, system, p50, p95, p99, allocated, retained, gc, collections, loop, rss, instructions, got "alocated"; did you mean allocated?',
    ],
    [
      'a threshold of no metric',
      { thresholds: { alocated: '1%' } },
      'thresholds.alocated: unknown key; did you mean allocated?',
    ],
    [
      'a threshold of one metric',
      { thresholds: { p99: 10 } },
      'thresholds.p99: expected a percentage above 0% and below 100%, such as 5% (or 0.05), got 10; did you mean 10%?',
    ],
    [
      'a rule for nothing',
      { rules: [{ threshold: '5%' }] },
      "rules[0].benchmark: expected a glob or a part of a benchmark's name, got nothing",
    ],
    [
      'a rule for a name without letters, which all benchmarks have',
      { rules: [{ benchmark: ' ' }] },
      'rules[0].benchmark: expected a glob or a part of a benchmark\'s name, got " "',
    ],
    [
      'a misspelt key of a rule',
      { rules: [{ benchmark: 'a', ignored: 'flaky' }] },
      'rules[0].ignored: unknown key; did you mean ignore?',
    ],
    [
      'a rule by which nothing could fail',
      { rules: [{ benchmark: 'a' }, { benchmark: 'b', metrics: [] }] },
      'rules[1].metrics: expected at least one of time, throughput, success, cpu, user, system, p50, p95, p99, allocated, retained, gc, collections, loop, rss, instructions, got an empty list; to see everything and fail nothing, say fail-on: never',
    ],
    [
      'to ignore without a reason',
      { rules: [{ benchmark: 'a', ignore: true }] },
      'rules[0].ignore: expected the reason, as a sentence for the reader of the report, got true',
    ],
    ['rules that are no list', { rules: 'a' }, 'rules: expected a list of rules, got "a"'],
    ['no object', 'fast', 'expected an object with the options, got "fast"'],
    ['a function', () => ({}), 'expected an object with the options, got a function'],
  ])('says what is wrong with %s', (_, value, line) => {
    expect(mistakes(value)).toEqual([line])
  })

  it('lists the known options where no name is near', () => {
    expect(mistakes({ zzzzzzzz: 1 })).toEqual([
      expect.stringMatching(
        /^zzzzzzzz: unknown option; the known ones are benchmarks, suites, setup, /,
      ),
    ])
  })

  it('reports the mistakes of all sources at once, also in values that are overridden', () => {
    expect(mistakes({ threshold: 5, jobs: 0 }, flags({ threshold: '0', maxTime: 'x' }))).toEqual([
      expect.stringMatching(/^threshold: /),
      expect.stringMatching(/^jobs: /),
      expect.stringMatching(/^--threshold: /),
      expect.stringMatching(/^--max-time: /),
    ])
  })

  it("names an action's inputs as the workflow writes them", () => {
    expect(mistakes({}, { source: 'input', values: { maxTime: 'x' } })).toEqual([
      expect.stringMatching(/^input max-time: /),
    ])
  })

  it('refuses keys that every object inherits', () => {
    const value: unknown = JSON.parse('{ "constructor": 1, "__proto__": 2 }')
    expect(mistakes(value)).toHaveLength(2)
  })

  it('shortens long values', () => {
    expect(mistakes({ id: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(200)
  })
})

it('accepts in a file exactly what the published type allows', () => {
  type Shape = Partial<
    Omit<
      z.input<z.ZodObject<typeof fields>>,
      | 'workingDirectory'
      | 'acceptFrom'
      | 'mode'
      | 'reports'
      | 'artifact'
      | 'checkpoint'
      | 'profile'
      | 'shard'
    >
  >
  expectTypeOf<keyof Shape>().toEqualTypeOf<Exclude<keyof UserConfig, '$schema'>>()
  expectTypeOf<UserConfig>().toExtend<{ [Key in keyof Shape]?: unknown }>()
  expectTypeOf<UserConfig['threshold']>().toEqualTypeOf<Shape['threshold'] | undefined>()
  expectTypeOf<UserConfig['setup']>().toEqualTypeOf<Shape['setup'] | undefined>()
  expectTypeOf<ReturnType<typeof sourceSchema>>().not.toBeAny()
})
