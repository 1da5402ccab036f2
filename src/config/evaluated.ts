import { z } from 'zod'
import { GateError } from '../errors.ts'

/** How the process ended that evaluated a config file. */
export interface Evaluation {
  /** The line of JSON that it reported: empty where it ended before that, and any text where the file has written there. */
  readonly told: string
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
  /** After how long it was ended for not coming to an end; null where it ended by itself. */
  readonly endedAfterSeconds: number | null
}

const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('data'), value: z.unknown() }),
  z.object({
    kind: z.literal('not-data'),
    places: z.array(z.object({ path: z.string(), problem: z.string() })),
  }),
  z.object({ kind: z.literal('no-default-export') }),
  z.object({ kind: z.literal('throws'), message: z.string(), code: z.string().nullable() }),
  z.object({ kind: z.literal('stuck') }),
])

type Report = z.infer<typeof report>

/**
 * The value of a config file's default export.
 *
 * @param name the file's, as the user knows it
 * @throws GateError where it failed, ended its process, did not come to an end, or exports what is not data
 */
export function evaluated(evaluation: Evaluation, name: string): unknown {
  const { told, exitCode, endedAfterSeconds } = evaluation
  if (endedAfterSeconds !== null) throw neverEnds(name, endedAfterSeconds)
  const reported = exitCode === 0 ? reportIn(told) : null
  if (reported === null) throw endedEarly(evaluation, name)
  switch (reported.kind) {
    case 'data':
      return reported.value
    case 'not-data':
      throw notData(reported.places, name)
    case 'no-default-export':
      throw withoutExport(name)
    case 'throws':
      throw failing(reported, name)
    case 'stuck':
      throw stuck(name)
  }
}

/** Null where it did not come to that. */
function reportIn(told: string): Report | null {
  try {
    const parsed = report.safeParse(JSON.parse(told))
    return parsed.success ? parsed.data : null
  } catch {
    return null // cut off, or empty
  }
}

function neverEnds(name: string, seconds: number): GateError {
  return new GateError(
    'config-file-endless',
    `${name} did not come to an end within ${seconds} s`,
    'Take out what it waits for, or what it repeats; a config file is data, and needs no more than to be imported.',
  )
}

function stuck(name: string): GateError {
  return new GateError(
    'config-file-stuck',
    `${name} waits for something that never comes: an \`await\` in it cannot go on`,
    'See that every Promise it waits for is settled.',
  )
}

function endedEarly({ exitCode, signal }: Evaluation, name: string): GateError {
  const how = exitCode === null ? `a signal, ${signal}` : `exit code ${exitCode}`
  return new GateError(
    'config-file-ended',
    `${name} ended its process (${how}) instead of exporting a value`,
    'Look at what it imports: something there exits, sets an exit code, or crashes. Its output stands above.',
  )
}

function notData(places: Extract<Report, { kind: 'not-data' }>['places'], name: string): GateError {
  const lines = places.map(
    ({ path, problem }) => `  ${path === '' ? 'the default export' : path} ${problem}`,
  )
  return new GateError(
    'config-file-not-data',
    [`${name} holds what is not data:`, ...lines].join('\n'),
    'Write texts, finite numbers, booleans, null, lists and plain objects; `await` a Promise, and call a function yourself.',
  )
}

function withoutExport(name: string): GateError {
  return new GateError(
    'config-file-export',
    `${name} has no default export`,
    'Write `export default { threshold: "5%" }`, or the same within defineConfig( ) for types.',
  )
}

function failing({ message, code }: Extract<Report, { kind: 'throws' }>, name: string): GateError {
  return new GateError(
    'config-file-throws',
    `${name} cannot be loaded: ${message}`,
    remedyFor(message, code ?? '', name),
  )
}

function remedyFor(message: string, code: string, name: string): string {
  if (/Cannot use import statement|Unexpected token 'export'/.test(message)) {
    const asModule = name.replace(/\.([jt])s$/, '.m$1s')
    return `The package is CommonJS, the file is written as a module: rename it to ${asModule}.`
  }
  switch (code) {
    case 'ERR_UNKNOWN_FILE_EXTENSION':
    case 'ERR_NO_TYPESCRIPT':
      return `This Node.js does not run TypeScript (22.18 and later do): use a later one, or rename ${name} to benchgate.config.mjs and take the types out.`
    case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
      return 'Node.js only strips types: leave out enums, namespaces and parameter properties.'
    case 'ERR_MODULE_NOT_FOUND':
    case 'MODULE_NOT_FOUND':
      return 'Install the package that the file imports, or export a plain object: defineConfig only adds types.'
    default:
      return 'Correct the file; `node` followed by its name shows where it fails.'
  }
}
