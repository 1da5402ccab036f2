import { spawn } from 'node:child_process'

/** Runs something beside so many processes that never rest; the system may put them on any CPU. */
export async function withNeighbours<T>(count: number, body: () => Promise<T>): Promise<T> {
  const busy = Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', 'for (;;) Math.random()'], { stdio: 'ignore' }),
  )
  try {
    return await body()
  } finally {
    for (const neighbour of busy) neighbour.kill('SIGKILL')
  }
}
