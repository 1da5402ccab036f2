import type { Attendance } from './attendance.ts'
import { findCopies, type Copied } from './copies.ts'
import { LoadError } from './evaluate.ts'
import { LedFile } from './led-file.ts'
import type { Substitute } from './substitute.ts'
import { threwIn } from './threw-in.ts'

/** A framework whose benchmarks come to the gate where a file runs them, or else at the end of the file. */
interface LedFramework<Copy> {
  readonly copied: Copied<Copy>
  /** Where the file holds nothing, and no copy of the framework was loaded. */
  readonly missing: LoadError['code']
  /** @returns what is to be had in place of the copy, if anything is */
  lead(this: void, copy: Copy, file: LedFile): Substitute | void
}

/** Runs a file, and tells what came of it. @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runLed<Copy>(
  path: string,
  attendance: Attendance,
  { copied, missing, lead }: LedFramework<Copy>,
): Promise<void> {
  const file = new LedFile(attendance)
  let isFound = false
  await findCopies(path, copied, (copy) => {
    isFound = true
    return lead(copy, file)
  })
  const threw = await threwIn(path, file)
  await file.leadRest()
  if (file.isEmpty && threw !== null) throw threw.error
  if (file.isEmpty && !isFound)
    throw new LoadError(missing, `${copied.name} cannot be resolved from here`)
  await attendance.end({
    failures: [],
    remarks: file.remarks,
    ...(threw !== null && { threw }),
  })
}
