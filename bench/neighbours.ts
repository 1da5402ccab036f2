import { spawn } from 'node:child_process'

/** A neighbour is a process that never rests; the system may put it on any CPU. */
export async function withNeighbours<T>(count: number, body: () => Promise<T>): Promise<T> {
  const busy = Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', 'for (;;) Math.random()']),
  )
  try {
    return await body()
  } finally {
    busy.forEach((neighbour) => neighbour.kill('SIGKILL'))
  }
}
