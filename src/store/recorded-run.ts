import { z } from 'zod'
import { metricNames, type RecordedRun, type Notice } from '../model/index.ts'
import { compress, decompress, mostTextBytes } from './compressed.ts'
import { historyLines, readHistoryLines } from './history.ts'
import { parseManifest } from './manifest.ts'
import { corrupt, firstMistake, type ParsedJson, parseJson } from './parsed.ts'

export interface ReadRun {
  readonly run: RecordedRun
  /** What of it could not be read. */
  readonly warnings: readonly Notice[]
}

/**
 * The content of a run's entry: lines of JSON, compressed. The first is the run itself, the others are the history's
 * pushes. Where all of them would be too much to be read again, the oldest are left out.
 */
export function encodeRun({ history, ...run }: RecordedRun): Uint8Array {
  const first = JSON.stringify(run)
  const lines = newestThatFit(historyLines(history), mostTextBytes / 2)
  return compress([first, ...lines].join('\n'))
}

/** A run out of bytes that anybody may have written. A damaged line of its history costs no other. */
export function decodeRun(bytes: Uint8Array): ParsedJson<ReadRun> {
  const text = decompress(bytes)
  if (text.kind !== 'ok') return text
  const [first = '', ...lines] = text.value.split('\n')
  const data = parseJson(first)
  if (data.kind !== 'ok') return data
  const manifest = parseManifest(manifestIn(data.value))
  if (manifest.kind !== 'ok') return manifest
  const recorded = recordedSchema.safeParse(data.value)
  if (!recorded.success) return corrupt(firstMistake(recorded.error))
  const { entries: history, damaged } = readHistoryLines(lines)
  const run = { manifest: manifest.value, ...recorded.data, history }
  return { kind: 'ok', value: { run, warnings: damageWarnings(damaged, lines.length) } }
}

function newestThatFit(lines: readonly string[], mostBytes: number): readonly string[] {
  let bytes = 0
  const first = lines.findLastIndex((line) => {
    bytes += Buffer.byteLength(line) + 1
    return bytes > mostBytes
  })
  return lines.slice(first + 1)
}

function manifestIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'manifest' in data ? data.manifest : undefined
}

/** A metric as it stands in what is kept. */
export const storedMetric = z.union([
  z.enum(metricNames),
  z.templateLiteral([z.string(), ' [', z.string(), '] ', z.enum(['lower', 'higher'])]),
])
const figures = z.array(z.number())

const recordedSchema: z.ZodType<Pick<RecordedRun, 'benchmarks' | 'calibration'>> = z.object({
  benchmarks: z.array(
    z.object({
      id: z.string(),
      suite: z.string(),
      name: z.string(),
      figures: z.partialRecord(storedMetric, figures),
    }),
  ),
  calibration: z.record(z.string(), figures),
})

function damageWarnings(damaged: readonly number[], lines: number): readonly Notice[] {
  const [first] = damaged
  if (first === undefined) return []
  return [{ code: 'history-damaged', damaged: damaged.length, pushes: lines, line: first }]
}
