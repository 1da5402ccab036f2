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
  return new GateError({ code: 'config-file-endless', file: name, seconds })
}

function stuck(name: string): GateError {
  return new GateError({ code: 'config-file-stuck', file: name })
}

function endedEarly({ exitCode, signal }: Evaluation, name: string): GateError {
  return new GateError({ code: 'config-file-ended', file: name, exitCode, signal })
}

function notData(places: Extract<Report, { kind: 'not-data' }>['places'], name: string): GateError {
  return new GateError({ code: 'config-file-not-data', file: name, places })
}

function withoutExport(name: string): GateError {
  return new GateError({ code: 'config-file-export', file: name })
}

function failing({ message, code }: Extract<Report, { kind: 'throws' }>, name: string): GateError {
  return new GateError({
    code: 'config-file-throws',
    file: name,
    reason: message,
    errorCode: code,
  })
}
