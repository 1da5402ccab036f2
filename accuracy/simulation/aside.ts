/** The simulated part, in a thread of its own: the observations are reckoned with meanwhile. */
import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { simulated } from './simulated.ts'

/** @throws what the simulation threw */
export async function simulatedAside(): Promise<string> {
  const [page]: unknown[] = await once(new Worker(new URL(import.meta.url)), 'message')
  return String(page)
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
if (!isMainThread) parentPort?.postMessage(simulated(1))
