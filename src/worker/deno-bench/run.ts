/** Files of `Deno.bench`, run under Deno as they are: they declare benchmarks, and run none. */
import { pathToFileURL } from 'node:url'
import type { Attendance } from '../attendance.ts'
import { LoadError } from '../evaluate.ts'
import { LedFile } from '../led-file.ts'
import type { FileTask } from '../protocol.ts'
import { threwIn } from '../threw-in.ts'
import { collectDenoBench, type DenoObject } from './collect.ts'

/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
export async function runDenoBench(
  { file: path, suite }: Pick<FileTask, 'file' | 'suite'>,
  attendance: Attendance,
): Promise<void> {
  const deno: unknown = Reflect.get(globalThis, 'Deno')
  if (!isDeno(deno)) throw new LoadError('threw', elsewhere)
  const file = new LedFile(attendance)
  collectDenoBench(deno, { suite, origin: pathToFileURL(path).href }, file)
  const threw = await threwIn(path, file)
  await file.leadRest()
  if (file.isEmpty && threw !== null) throw threw.error
  await attendance.end({
    failures: [],
    remarks: file.remarks,
    ...(threw !== null && { threw }),
  })
}

function isDeno(value: unknown): value is DenoObject {
  return typeof value === 'object' && value !== null && 'bench' in value
}

const elsewhere = `files of Deno.bench run under Deno, and this is ${process.release.name} ${process.version}`
