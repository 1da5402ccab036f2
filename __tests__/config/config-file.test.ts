import { describe, expect, it } from 'vitest'
import { type ConfigFiles, readConfigFile } from '../../src/config/config-file.ts'
import type { Evaluation } from '../../src/config/evaluated.ts'
import { type GateError } from '../../src/errors.ts'
import { faultWords } from '../../src/report/index.ts'

/** Files by path: text for JSON, for modules what the process that evaluates them reports. */
function files(
  contents: Readonly<Record<string, unknown>>,
  ended: Partial<Evaluation> = {},
): ConfigFiles {
  return {
    exists: async (path) => Object.hasOwn(contents, path),
    readText: async (path) => String(contents[path]),
    evaluate: async (path) => ({
      told: `${JSON.stringify(contents[path])}\n`,
      exitCode: 0,
      signal: null,
      endedAfterSeconds: null,
      ...ended,
    }),
  }
}

const data = (value: unknown) => ({ kind: 'data', value })

async function errorOf(
  contents: Readonly<Record<string, unknown>>,
  path: string | null = null,
  ended: Partial<Evaluation> = {},
) {
  const reading = readConfigFile('app', path, files(contents, ended))
  return reading.then(
    () => expect.unreachable('it was read'),
    (error: GateError) => error,
  )
}

describe('finding', () => {
  it('finds nothing where there is no config file', async () => {
    expect(await readConfigFile('app', null, files({ 'benchgate.config.ts': {} }))).toBeNull()
  })

  it.each(['ts', 'mts', 'js', 'mjs'])(
    'reads the default export of a %s file',
    async (extension) => {
      const path = `benchgate.config.${extension}`
      const found = await readConfigFile('app', null, files({ [`app/${path}`]: data({ jobs: 1 }) }))
      expect(found).toEqual({ path, value: { jobs: 1 } })
    },
  )

  it('reads JSON', async () => {
    const found = await readConfigFile(
      'app',
      null,
      files({ 'app/benchgate.config.json': '{"jobs":1}' }),
    )
    expect(found).toEqual({ path: 'benchgate.config.json', value: { jobs: 1 } })
  })

  it('reads the file the user named, relative to the directory', async () => {
    const found = await readConfigFile('app', 'ci/gate.mjs', files({ 'app/ci/gate.mjs': data(1) }))
    expect(found).toEqual({ path: 'ci/gate.mjs', value: 1 })
  })

  it.each(['/etc/gate.json', 'C:\\gate.json'])('reads %s from where it says', async (path) => {
    expect(await readConfigFile('app', path, files({ [path]: '1' }))).toEqual({ path, value: 1 })
  })

  it('refuses to choose between two config files, unless one is named', async () => {
    const two = { 'app/benchgate.config.ts': data(1), 'app/benchgate.config.json': '2' }
    const error = await errorOf(two)
    expect(error.fault).toEqual({
      code: 'two-config-files',
      files: ['benchgate.config.ts', 'benchgate.config.json'],
    })
    const named = await readConfigFile('app', 'benchgate.config.json', files(two))
    expect(named?.value).toBe(2)
  })

  it('says that the named file is missing', async () => {
    const error = await errorOf({}, 'gate.json')
    expect(error.fault).toEqual({ code: 'config-file-missing', file: 'gate.json' })
  })
})

describe('reading', () => {
  it('says where JSON is wrong', async () => {
    const error = await errorOf({ 'app/benchgate.config.json': '{ "jobs": 1, }' })
    expect(error.fault).toEqual({
      code: 'config-file-syntax',
      file: 'benchgate.config.json',
      reason: expect.stringContaining('position 13'),
    })
  })

  it('says that there is no default export', async () => {
    const error = await errorOf({ 'app/benchgate.config.mjs': { kind: 'no-default-export' } })
    expect(error.fault).toEqual({ code: 'config-file-export', file: 'benchgate.config.mjs' })
  })

  it.each([
    [
      'a Node.js that does not strip types',
      'ERR_UNKNOWN_FILE_EXTENSION',
      /22\.18.*benchgate\.config\.mjs/,
    ],
    ['TypeScript that cannot be stripped', 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX', /leave out enums/],
    ['a package that is not installed', 'ERR_MODULE_NOT_FOUND', /export a plain object/],
    ['anything else', 'EUNUSUAL', /Correct the file/],
    ['what is no error of the system', null, /Correct the file/],
  ])('says what to do about %s', async (_, code, remedy) => {
    const thrown = { kind: 'throws', message: 'broken', code }
    const error = await errorOf({ 'app/benchgate.config.ts': thrown })
    expect(error.fault).toEqual({
      code: 'config-file-throws',
      file: 'benchgate.config.ts',
      reason: 'broken',
      errorCode: code,
    })
    expect(faultWords(error.fault).remedy).toMatch(remedy)
  })

  it('tells how to name a module in a CommonJS package', async () => {
    const message = 'Cannot use import statement outside a module'
    const thrown = { kind: 'throws', message, code: null }
    const { fault } = await errorOf({ 'app/benchgate.config.ts': thrown })
    expect(faultWords(fault).remedy).toContain('rename it to benchgate.config.mts')
  })

  it('says that it waits for ever', async () => {
    const error = await errorOf({ 'app/benchgate.config.mjs': { kind: 'stuck' } })
    expect(error.fault).toEqual({ code: 'config-file-stuck', file: 'benchgate.config.mjs' })
  })

  it('names every place that holds no data', async () => {
    const places = [
      { path: 'budgets[2].max', problem: 'is a function' },
      { path: '', problem: 'is a Promise' },
    ]
    const error = await errorOf({ 'app/benchgate.config.mjs': { kind: 'not-data', places } })
    expect(error.fault).toEqual({
      code: 'config-file-not-data',
      file: 'benchgate.config.mjs',
      places,
    })
  })
})

describe('a process that did not report', () => {
  const file = { 'app/benchgate.config.mjs': data({ jobs: 1 }) }

  it.each([
    ['ended by itself', { exitCode: 0 }, ''],
    ['was cut off', { exitCode: 0 }, '{"kind":"da'],
    ['was meddled with', { exitCode: 0 }, '{"kind":"passed"}\n'],
    ['crashed', { exitCode: 1 }, ''],
    ['said afterwards that it had failed', { exitCode: 3 }, null],
    ['was killed', { exitCode: null, signal: 'SIGABRT' }, ''],
  ])('because it %s is an error', async (_, how, told) => {
    const error = await errorOf(file, null, { ...how, ...(told !== null && { told }) })
    expect(error.fault).toEqual({
      code: 'config-file-ended',
      file: 'benchgate.config.mjs',
      signal: null,
      ...how,
    })
  })

  it('because it took too long is an error, whatever it had said before', async () => {
    const error = await errorOf(file, null, {
      exitCode: null,
      signal: 'SIGKILL',
      endedAfterSeconds: 60,
    })
    expect(error.fault).toEqual({
      code: 'config-file-endless',
      file: 'benchgate.config.mjs',
      seconds: 60,
    })
  })
})
