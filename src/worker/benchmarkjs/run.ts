/**
 * Files of benchmark.js, run as they are: by the project's own, whose suites go from one benchmark to the next and tell
 * their listeners of it. Only what runs a single benchmark is replaced, by what brings it to the gate.
 */
import type { Attendance } from '../attendance.ts'
import { findCopies } from '../copies.ts'
import { LoadError } from '../evaluate.ts'
import { LedFile } from '../led-file.ts'
import type { FileTask } from '../protocol.ts'
import { threwIn } from '../threw-in.ts'
import { benchmarkjsPackage } from './benchmarkjs.ts'
import { leadBenchmarkjs } from './lead.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runBenchmarkjs(
  { file: path, suite }: Pick<FileTask, 'file' | 'suite'>,
  attendance: Attendance,
): Promise<void> {
  const file = new LedFile(attendance)
  let copies = 0
  await findCopies(path, benchmarkjsPackage, (copy) => {
    copies++
    leadBenchmarkjs(copy, suite, file)
  })
  const threw = await threwIn(path, file)
  await file.leadRest()
  if (file.isEmpty && threw !== null) throw threw.error
  if (file.isEmpty && copies === 0) throw new LoadError('no-benchmarkjs', noBenchmarkjs)
  await attendance.end({
    failures: [],
    remarks: file.remarks,
    ...(threw !== null && { threw }),
  })
}

const noBenchmarkjs = 'benchmark cannot be resolved from here'
