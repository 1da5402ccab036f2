import { attend, attendBy, type Attendance } from './attendance.ts'
import { counting } from './counting.ts'
import type { FileTask, WorkerMessage } from './protocol.ts'

/**
 * Who attends to the benchmarks of a file, by the task. What looks at code stays out of every process that measures.
 *
 * @param exit ends this process
 * @returns null, and has told why, where this runtime cannot be looked into
 */
export async function attendanceOf(
  spec: FileTask,
  send: (message: WorkerMessage) => void,
  exit: (code: number) => never,
): Promise<Attendance | null> {
  if (spec.task === 'count') return attendBy(counting(spec, send), exit)
  if (spec.task !== 'cover') return attend(spec, send, exit)
  const { attendCover } = await import('./cover/cover.ts')
  return attendCover(spec, send, exit)
}
