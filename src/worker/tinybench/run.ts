/**
 * Files of tinybench, run as they are: by the project's own copies of it, in which `bench.run()` brings one task after
 * the other to the gate and goes on when that one is measured.
 */
import { benchmark } from '../../model/index.ts'
import type { Attendance, Failure } from '../attendance.ts'
import { findCopies } from '../copies.ts'
import { LoadError } from '../evaluate.ts'
import type { FileTask } from '../protocol.ts'
import { threwIn } from '../threw-in.ts'
import { openBenches } from './benches.ts'
import { TinybenchFile } from './file.ts'
import { patch } from './patch.ts'
import { watchStrangers, type Stranger } from './strangers.ts'
import { tinybenchPackage } from './tinybench.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runTinybench(spec: FileTask, attendance: Attendance): Promise<void> {
  const file = new TinybenchFile(spec.suite, attendance)
  const benches = openBenches()
  await findCopies(spec.file, tinybenchPackage, (copy) => {
    benches.learn(copy)
    patch(copy, file)
  })
  const strangers = spec.task === 'collect' ? watchStrangers(benches.isBench) : () => []
  // An entry script may measure many files with one Bench, each by a function that adds to it.
  const threw = await threwIn(spec.file, file, () => [benches.newBench() ?? undefined])
  await file.measureRest()
  const failures = strangers().map((each) => failureOf(each, spec.suite))
  const isEmpty = file.isEmpty && failures.length === 0
  if (isEmpty && threw !== null) throw threw.error
  if (isEmpty && benches.isEmpty()) throw new LoadError('no-tinybench', noTinybench)
  await attendance.end({ failures, remarks: file.remarks, ...(threw !== null && { threw }) })
}

const noTinybench = 'tinybench cannot be resolved from here'

function failureOf({ bench, task }: Stranger, suite: string): Failure {
  return { benchmark: benchmark(suite, bench, task), error: new LoadError('threw', stranger) }
}

const stranger =
  'its Bench is of a copy of tinybench that the gate cannot lead: one that is bundled into another file or, before Node.js 22.15, that belongs to another package. Import the package itself, and leave it out of bundles'
