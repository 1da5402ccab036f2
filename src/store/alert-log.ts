import { z } from 'zod'
import { alertKinds, tidings, type BranchAlert, type AlertLog } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { branchPrefix, entryKey, type EntryOwner, type Shelf } from './keys.ts'
import { storedMetric } from './recorded-run.ts'
import { corrupt, firstMistake, type ParsedJson, parseJson } from './parsed.ts'
import type { SaveOutcome, Storage } from './storage.ts'
import { orProblem } from './system-problem.ts'
import { withTemporaryFile } from './temporary-file.ts'

/** A log that cannot be read is not an empty one: whoever goes on from nothing may tell something twice, and says so. */
export type FoundAlerts =
  | { readonly kind: 'found'; readonly log: AlertLog }
  | { readonly kind: 'corrupt' | 'unreachable'; readonly message: string }

const nothing: AlertLog = { alerts: [], pending: {} }

/** What was told of a branch, by its newest log. */
export async function readAlerts(
  shelf: Shelf,
  branch: string,
  storage: Storage,
  ports: Pick<Ports, 'files'>,
): Promise<FoundAlerts> {
  return orProblem<FoundAlerts>(
    () =>
      withTemporaryFile(ports, async (path) => {
        const stored = await storage.find([branchPrefix(shelf, 'told', branch)], path)
        if (stored.kind === 'missing') return { kind: 'found', log: nothing }
        if (stored.kind === 'unreachable') return stored
        if ((await ports.files.size(path)) > mostBytes)
          return unreadable(stored.key, 'it is too large')
        const log = parseLog(await ports.files.readText(path))
        return log.kind === 'ok'
          ? { kind: 'found', log: log.value }
          : unreadable(stored.key, log.message)
      }),
    (message) => ({ kind: 'unreachable', message }),
  )
}

// Far more than ever is kept.
const mostBytes = 10_000_000

function unreadable(key: string, message: string): FoundAlerts {
  return { kind: 'corrupt', message: `${key}: ${message}` }
}

/** Keeps the log for the branch's next run: what lasts, and of what is over the newest. */
export async function saveAlerts(
  { alerts, pending }: AlertLog,
  owner: EntryOwner,
  storage: Storage,
  ports: Pick<Ports, 'files'>,
): Promise<SaveOutcome> {
  const lasting = alerts.filter(({ fixed }) => fixed === null).slice(-mostAlerts)
  const over = alerts.filter(({ fixed }) => fixed !== null).slice(-mostAlerts)
  const schema = { name: 'benchgate-alerts', version: 1 }
  const text = JSON.stringify({ schema, alerts: [...over, ...lasting], pending })
  return orProblem<SaveOutcome>(
    () =>
      withTemporaryFile(ports, async (path) => {
        await ports.files.writeText(path, text)
        return storage.save(entryKey('told', owner), path)
      }),
    (problem) => ({ kind: 'refused', message: `it could not be written to be saved: ${problem}` }),
  )
}

const mostAlerts = 500

const date = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'expected a date')

const alert: z.ZodType<BranchAlert> = z.object({
  kind: z.enum(alertKinds),
  subject: z.string(),
  metric: storedMetric.nullable(),
  text: z.string(),
  commit: z.string(),
  base: z.string().nullable(),
  at: date,
  ratio: z.number().nullable(),
  fixed: z.object({ commit: z.string(), at: date }).nullable(),
})

const logSchema: z.ZodType<AlertLog> = z.object({
  schema: z.object({ name: z.literal('benchgate-alerts'), version: z.literal(1) }),
  alerts: z.array(alert),
  pending: z.record(z.string(), z.array(z.object({ tiding: z.enum(tidings), alert }))),
})

function parseLog(text: string): ParsedJson<AlertLog> {
  const data = parseJson(text)
  if (data.kind !== 'ok') return data
  const parsed = logSchema.safeParse(data.value)
  return parsed.success ? { kind: 'ok', value: parsed.data } : corrupt(firstMistake(parsed.error))
}
