/**
 * Files of mitata, run as they are, with a module of ours in mitata's place: it builds benchmarks by mitata's own class,
 * and its `run()` brings one after the other to the gate and goes on when that one is measured.
 */
import type { Attendance } from '../attendance.ts'
import { LoadError } from '../evaluate.ts'
import { runLed } from '../led-run.ts'
import type { FileTask } from '../protocol.ts'
import { canSubstitute, substitute } from '../substitute.ts'
import { mitataPackage } from './mitata.ts'
import { observedMitata } from './observed.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runMitata(
  { file: path, suite }: Pick<FileTask, 'file' | 'suite'>,
  attendance: Attendance,
): Promise<void> {
  if (!canSubstitute()) throw new LoadError('threw', tooOld)
  let copies = 0
  await runLed(path, attendance, {
    copied: mitataPackage,
    missing: 'no-mitata',
    lead: (copy, file) =>
      substitute(`benchgate:mitata-${copies++}`, observedMitata(copy, suite, file)),
  })
}

const tooOld =
  'files of mitata are measured under Node.js 22.15 or later, which lets one see what they import'
