import { GateError } from '../../src/errors.ts'
import { parseResults, parsersWord, type ParsedResults } from '../../src/formats/index.ts'
import type { DescribedFormat, FormatName } from '../../src/model/index.ts'
import { noticeText } from '../../src/report/index.ts'

/** What is wrong with how a file is read or refused, whatever the file is; other failures are thrown. */
export function brokenPromises(
  content: string | Uint8Array,
  format: FormatName | DescribedFormat | null,
): string[] {
  const own = Object.getOwnPropertyNames(Object.prototype).join()
  const broken = readOrRefused(content, format)
  const isPolluted = Object.getOwnPropertyNames(Object.prototype).join() !== own
  return isPolluted ? [...broken, 'Object.prototype has changed'] : broken
}

function readOrRefused(
  content: string | Uint8Array,
  format: FormatName | DescribedFormat | null,
): string[] {
  try {
    return inResults(parseResults(content, { file: 'criterion/a/new/b', format }))
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return [
      ...(error.code.startsWith('results-') ? [] : [`the code is ${error.code}`]),
      ...inMessage(parsersWord(error)?.problem ?? ''),
    ]
  }
}

function inResults({ benchmarks, failures, metrics, warnings }: ParsedResults): string[] {
  const all = [...benchmarks]
  const broken: string[] = warnings.flatMap((warning) => inMessage(noticeText(warning)))
  const failed = failures.flatMap((each) => (each.kind === 'failed' ? (each.benchmark ?? []) : []))
  if (all.length + failed.length === 0) broken.push('there is no benchmark')
  if (failures.some(({ benchmark }) => benchmark?.name === '')) broken.push('a failure has no name')
  if (all.length !== benchmarks.length) broken.push('the length is another')
  if (new Set(all.map(({ id }) => id)).size !== all.length) broken.push('an id is there twice')
  for (const { name, measurements } of all) {
    if (name === '') broken.push('a name is empty')
    if (measurements.length === 0) broken.push(`${name} has no measurement`)
    if (new Set(measurements.map(({ metric }) => metric)).size !== measurements.length)
      broken.push(`${name} has a metric twice`)
    for (const { metric, figures } of measurements) {
      const values = figures.kind === 'samples' ? figures.samples : [figures.value]
      if (!metrics.includes(metric)) broken.push(`${metric.name} is not among the metrics`)
      if (values.length === 0 || !values.every(Number.isFinite))
        broken.push(`${name} has no finite ${metric.name}`)
    }
  }
  return broken
}

function inMessage(message: string): string[] {
  return /[\p{Cc}\p{Cf}]/u.test(message) ? [`not printable: ${JSON.stringify(message)}`] : []
}
