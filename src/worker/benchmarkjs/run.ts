/**
 * Files of benchmark.js, run as they are: by the project's own, whose suites go from one benchmark to the next and tell
 * their listeners of it. Only what runs a single benchmark is replaced, by what brings it to the gate.
 */
import type { Attendance } from '../attendance.ts'
import { runLed } from '../led-run.ts'
import type { FileTask } from '../protocol.ts'
import { benchmarkjsPackage } from './benchmarkjs.ts'
import { leadBenchmarkjs } from './lead.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export function runBenchmarkjs(
  { file: path, suite }: Pick<FileTask, 'file' | 'suite'>,
  attendance: Attendance,
): Promise<void> {
  return runLed(path, attendance, {
    copied: benchmarkjsPackage,
    missing: 'no-benchmarkjs',
    lead: (copy, file) => leadBenchmarkjs(copy, suite, file),
  })
}
