/** Finds the failures in a version's results. */
import type { ParsedFailure } from '../../../formats/index.ts'
import type { Benchmark, Renamed } from '../../../model/index.ts'
import type { Gap } from '../../found/suite-contents.ts'

export interface FailedBenchmark extends Renamed<Benchmark> {
  readonly message: string
}

/** The name that the results have for a benchmark. */
export function nameIn({ benchmark, was }: Renamed<Benchmark>): string {
  return was ?? benchmark.name
}

/** A benchmark counts as failed if it failed in one of several files. */
export function failedIn(
  present: readonly Renamed<Benchmark>[],
  failures: readonly ParsedFailure[],
): readonly FailedBenchmark[] {
  const messages = messagesOf(failures.filter(({ kind }) => kind === 'failed'))
  return present.flatMap((renamed) => {
    const message = messages.get(nameIn(renamed))
    return message === undefined ? [] : [{ ...renamed, message }]
  })
}

/** @param judged names that have figures: a row that cannot be read is of no matter to them */
export function excusedIn(
  present: readonly Renamed<Benchmark>[],
  failures: readonly ParsedFailure[],
  judged: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const told = messagesOf(failures.filter(({ kind }) => kind === 'excused'))
  const unread = messagesOf(failures.filter(({ kind }) => kind === 'unread'))
  return Object.fromEntries(
    present.flatMap((renamed) => {
      const name = nameIn(renamed)
      const message = told.get(name) ?? (judged.has(name) ? undefined : (unread.get(name) ?? bare))
      return message === undefined ? [] : [[renamed.benchmark.id, message]]
    }),
  )
}

const bare = 'has no figure of a metric that can be judged'

/** @param ofTool why the tool failed that wrote the results; null where it did not */
export function gapIn(failures: readonly ParsedFailure[], ofTool: string | null): Gap | null {
  const told = failures.filter(({ kind }) => kind === 'failed')
  // A failure that the results name is why the tool failed, so that what is missing was removed.
  const isExplained = told.length > 0 && told.every(({ benchmark }) => benchmark !== null)
  if (ofTool !== null) return isExplained ? null : { message: ofTool, isFailure: true }
  const unnamed = failures.filter(({ benchmark }) => benchmark === null)
  const found = unnamed.find(({ kind }) => kind === 'failed') ?? unnamed[0]
  return found === undefined ? null : { message: found.message, isFailure: found.kind === 'failed' }
}

function messagesOf(failures: readonly ParsedFailure[]): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  for (const { benchmark, message } of failures)
    if (benchmark !== null && !messages.has(benchmark.name)) messages.set(benchmark.name, message)
  return messages
}
