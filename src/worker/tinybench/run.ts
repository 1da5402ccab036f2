/**
 * Files of tinybench, run as they are: by the project's own copies of it, in which `bench.run()` brings one task after
 * the other to the gate and goes on when that one is measured.
 */
import { benchmark } from '../../model/index.ts'
import type { Attendance, Failure } from '../attendance.ts'
import { evaluate, LoadError } from '../evaluate.ts'
import type { FileTask } from '../protocol.ts'
import { findCopies } from './copies.ts'
import { TinybenchFile } from './file.ts'
import { patch } from './patch.ts'
import { watchStrangers, type Stranger } from './strangers.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runTinybench(spec: FileTask, attendance: Attendance): Promise<void> {
  const file = new TinybenchFile(spec.suite, attendance)
  const copies = await findCopies(spec.file, (copy) => patch(copy, file))
  const strangers = spec.task === 'collect' ? watchStrangers(copies.isBenchOfOne) : () => []
  const threw = await threwIn(spec.file, file, () => copies.newBench())
  await file.measureRest()
  const failures = strangers().map((each) => failureOf(each, spec.suite))
  const isEmpty = file.isEmpty && failures.length === 0
  if (isEmpty && threw !== null) throw threw.error
  if (isEmpty && copies.count() === 0) throw new LoadError('no-tinybench', noTinybench)
  await attendance.end({ failures, remarks: file.remarks, ...(threw !== null && { threw }) })
}

const noTinybench = 'tinybench cannot be resolved from here'

/** @returns why the file would fail if it were run by itself; null if it would not */
async function threwIn(
  path: string,
  file: TinybenchFile,
  newBench: () => object | null,
): Promise<{ readonly error: unknown } | null> {
  try {
    await evaluate(
      path,
      () => file.isEmpty,
      () => file.isBusy,
      (unguarded) => {
        file.unguarded = unguarded
      },
      // An entry script may measure many files with one Bench, each by a function that adds to it.
      () => [newBench() ?? undefined],
    )
  } catch (error) {
    return { error }
  }
  const { exitCode = 0 } = process
  if (Number(exitCode) === 0) return null
  return { error: new LoadError('threw', `the file set process.exitCode to ${exitCode}`) }
}

function failureOf({ bench, task }: Stranger, suite: string): Failure {
  return { benchmark: benchmark(suite, bench, task), error: new LoadError('threw', stranger) }
}

const stranger =
  'its Bench is of a copy of tinybench that the gate cannot lead: one that is bundled into another file or, before Node.js 22.15, that belongs to another package. Import the package itself, and leave it out of bundles'
