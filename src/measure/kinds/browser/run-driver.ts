/** The process that drives pages, as seen from the gate. */
import { z } from 'zod'
import type { PageMessage, PageSpec } from '../../../browse/protocol.ts'
import type { PreparedVersion } from '../../../model/index.ts'
import type { Finished, Ports } from '../../../platform/ports.ts'
import { inOwnTemporary, temporaryIn } from '../../own-temporary.ts'
import { startWatchdog } from '../../watchdog.ts'

interface Driver {
  /** The program's file. */
  readonly path: string
  /** CPUs that it and its browser may use; null for all. */
  readonly cpus: readonly number[] | null
  /** Ends it. */
  readonly cut: AbortSignal
}

/** It tells that it is alive once a second, whatever its pages do. */
const longestSilenceSeconds = 60

/** What it has said, and how it ended. */
export interface DriverTold {
  readonly told: readonly PageMessage[]
  readonly finished: Finished
}

/** Runs it to its end, where the gate was called: the tools that pages take may lie there. */
export function runDriver(
  spec: PageSpec,
  { path, cpus, cut }: Driver,
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
): Promise<DriverTold> {
  return inOwnTemporary({ label: '', directory: path }, files, async ({ temporary }) => {
    const pinned = ['-c', cpus?.join(',') ?? '', 'node', path]
    const [program, args] = cpus === null ? ['node', [path]] : ['taskset', pinned]
    const options = { cwd: '.', env: temporaryIn(temporary), input: JSON.stringify(spec) }
    const child = processes.spawn(program, args, options)
    const kill = (): void => child.kill()
    const watchdog = startWatchdog(longestSilenceSeconds, kill)
    cut.addEventListener('abort', kill)
    if (cut.aborted) kill()
    const told: PageMessage[] = []
    try {
      for await (const line of child.messages) {
        watchdog.heard()
        told.push(...parsed(line))
      }
      return { told, finished: await child.finished }
    } finally {
      watchdog.stop()
      cut.removeEventListener('abort', kill)
    }
  })
}

/**
 * Directories in which the tools are looked for first: those of the versions, in an order of their own, so that all versions
 * are put into their pages by the same ones.
 */
export function toolPlaces(versions: readonly PreparedVersion[]): readonly string[] {
  return [...new Set(versions.map(({ directory }) => directory))].toSorted()
}

/** @returns nothing for a line that was cut off */
function parsed(line: string): readonly PageMessage[] {
  try {
    return [pageMessage.parse(JSON.parse(line))]
  } catch {
    return []
  }
}

/** The program is ours, and passes on what pages say. */
const pageMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('lacking'),
    tool: z.enum(['playwright-core', 'esbuild', 'chromium']),
    reasons: z.array(z.string()),
  }),
  z.object({ type: z.literal('load-failed'), arm: z.int().min(0), message: z.string() }),
  z.object({
    type: z.literal('found'),
    tasks: z.array(z.object({ bench: z.string(), name: z.string(), isConcurrent: z.boolean() })),
    modules: z.array(z.string()),
    threw: z.string().nullable(),
  }),
  z.object({ type: z.literal('begin'), id: z.string() }),
  z.object({ type: z.literal('beat') }),
  z.object({
    type: z.literal('measured'),
    id: z.string(),
    seconds: z.number().min(0),
    handover: z.number().min(0).max(1),
    perIterationMs: z.array(z.array(z.number().positive()).min(1)),
  }),
  z.object({
    type: z.literal('failed'),
    id: z.string(),
    arm: z.int().min(0).nullable(),
    message: z.string(),
    died: z.boolean(),
  }),
  z.object({ type: z.literal('done') }),
]) satisfies z.ZodType<PageMessage>

/**
 * The program lies beside the worker: `src/browse.ts` beside `src/worker.ts`, and `dist/browse/index.js` beside
 * `dist/worker/index.js`.
 */
export function browsePath(workerPath: string): string {
  return workerPath.replace(/worker([/\\]index\.js|\.[jt]s)$/, 'browse$1')
}
