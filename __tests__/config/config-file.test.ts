import { describe, expect, it } from 'vitest'
import { type ConfigFiles, readConfigFile } from '../../src/config/config-file.ts'
import { type GateError } from '../../src/errors.ts'

/** Files by path: text for JSON, what importing yields (or throws) for modules. */
function files(contents: Readonly<Record<string, unknown>>): ConfigFiles {
  return {
    exists: async (path) => Object.hasOwn(contents, path),
    readText: async (path) => String(contents[path]),
    importModule: async (path) => {
      const module = contents[path]
      if (module instanceof Error) throw module
      return module
    },
  }
}

const failing = (code: string, message = 'broken') => Object.assign(new Error(message), { code })

async function errorOf(contents: Readonly<Record<string, unknown>>, path: string | null = null) {
  const reading = readConfigFile('app', path, files(contents))
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
      const found = await readConfigFile(
        'app',
        null,
        files({ [`app/${path}`]: { default: { jobs: 1 } } }),
      )
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
    const found = await readConfigFile(
      'app',
      'ci/gate.mjs',
      files({ 'app/ci/gate.mjs': { default: 1 } }),
    )
    expect(found).toEqual({ path: 'ci/gate.mjs', value: 1 })
  })

  it.each(['/etc/gate.json', 'C:\\gate.json'])('reads %s from where it says', async (path) => {
    expect(await readConfigFile('app', path, files({ [path]: '1' }))).toEqual({ path, value: 1 })
  })

  it('refuses to choose between two config files, unless one is named', async () => {
    const two = { 'app/benchgate.config.ts': { default: 1 }, 'app/benchgate.config.json': '2' }
    const error = await errorOf(two)
    expect(error.code).toBe('two-config-files')
    expect(error.message).toContain('benchgate.config.ts, benchgate.config.json')
    const named = await readConfigFile('app', 'benchgate.config.json', files(two))
    expect(named?.value).toBe(2)
  })

  it('says that the named file is missing', async () => {
    const error = await errorOf({}, 'gate.json')
    expect(error).toMatchObject({
      code: 'config-file-missing',
      message: 'there is no config file gate.json',
    })
  })
})

describe('reading', () => {
  it('says where JSON is wrong', async () => {
    const error = await errorOf({ 'app/benchgate.config.json': '{ "jobs": 1, }' })
    expect(error.code).toBe('config-file-syntax')
    expect(error.message).toMatch(/^benchgate\.config\.json is not valid JSON: .*position 13/)
  })

  it('says that there is no default export', async () => {
    const error = await errorOf({ 'app/benchgate.config.mjs': { jobs: 1 } })
    expect(error).toMatchObject({
      code: 'config-file-export',
      message: 'benchgate.config.mjs has no default export',
    })
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
  ])('says what to do about %s', async (_, code, remedy) => {
    const cause = failing(code)
    const error = await errorOf({ 'app/benchgate.config.ts': cause })
    expect(error).toMatchObject({
      code: 'config-file-throws',
      message: 'benchgate.config.ts cannot be loaded: broken',
      cause,
    })
    expect(error.remedy).toMatch(remedy)
  })
})

it('tells how to name a module in a CommonJS package', async () => {
  const broken = new SyntaxError('Cannot use import statement outside a module')
  const { remedy } = await errorOf({ 'app/benchgate.config.ts': broken })
  expect(remedy).toContain('rename it to benchgate.config.mts')
})
