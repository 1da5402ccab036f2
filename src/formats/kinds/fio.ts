import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import type { Format } from '../format.ts'
import { eachDocument, firstDocument } from '../json/documents.ts'
import { kindAt } from '../json/peek.ts'
import { pairs } from '../json/shapes.ts'
import { quoted } from '../quoted.ts'

const operation = z.object({
  total_ios: z.number(),
  iops: z.number(),
  bw_bytes: z.number(),
  /** Milliseconds. */
  runtime: z.number(),
  clat_ns: z.object({
    mean: z.number(),
    stddev: z.number(),
    percentile: pairs(z.number()).optional(),
  }),
})

const operations = ['read', 'write', 'trim'] as const

const job = z.object({
  jobname: z.string(),
  /** Jobs of a group run at the same time, and groups one after the other. */
  groupid: z.number().default(0),
  error: z.number(),
  read: operation.optional(),
  write: operation.optional(),
  trim: operation.optional(),
})

type Job = z.infer<typeof job>

/** Milliseconds since 1970, and jobs. */
const run = z.object({ timestamp_ms: z.number(), jobs: z.array(z.unknown()) })

interface Run {
  readonly jobs: readonly ReadJob[]
  /** When it had written this, and when it had begun at the latest, in milliseconds since 1970. */
  readonly wrote: number
  readonly began: number
}

interface ReadJob {
  readonly name: string
  readonly offset: number
  /** Null where it cannot be read. */
  readonly job: Job | null
}

/**
 * Each job, by what it does: operations and bytes a second, the mean of the completion latency and its percentiles from
 * the median on. Format: https://fio.readthedocs.io/en/latest/fio_doc.html#json-output
 */
export const fio: Format = {
  tool: 'fio',
  file: 'the output of `fio --output-format=json`',
  failures: 'told',
  detect: (head) => kindAt(firstDocument(head), ['fio version']) === 'string',
  parse: (source, into) => {
    const runs: Run[] = []
    eachDocument(source, into, run, ({ timestamp_ms: wrote, jobs }, offset) => {
      const read = jobs.map((each): ReadJob => {
        const name = z.object({ jobname: z.string() }).safeParse(each).data?.jobname ?? ''
        return { name, offset, job: job.safeParse(each).data ?? null }
      })
      runs.push({ jobs: read, wrote, began: wrote - millisecondsOf(read) })
    })
    for (const [at, each] of runs.entries())
      if (!isContinued(each, runs[at + 1])) for (const found of each.jobs) readJob(found, into)
  },
}

function millisecondsOf(jobs: readonly ReadJob[]): number {
  const groups = Map.groupBy(
    jobs.flatMap((each) => each.job ?? []),
    ({ groupid }) => groupid,
  )
  const longest = [...groups.values()].map((own) =>
    Math.max(0, ...own.flatMap((each) => operations.map((name) => each[name]?.runtime ?? 0))),
  )
  return longest.reduce((sum, each) => sum + each, 0)
}

/** With `--status-interval` a run is written again and again, with all that it has done: the last time counts. */
function isContinued({ jobs, wrote }: Run, next: Run | undefined): boolean {
  if (next === undefined || next.began >= wrote || next.wrote <= wrote) return false
  return (
    jobs.length === next.jobs.length && jobs.every(({ name }, at) => name === next.jobs[at]?.name)
  )
}

function readJob({ name: jobname, offset, job: found }: ReadJob, into: Collector): void {
  into.row(
    () => operations.map((name) => ({ group: jobname, name })),
    () => {
      if (found === null)
        throw into.malformed(offset, `expected the figures of the job ${quoted(jobname)}`)
      for (const name of operations)
        readOperation(found, name, { group: jobname, name, offset }, into)
      // What it would have done next is missing.
      if (found.error !== 0) into.fail(null, failure(found))
    },
  )
}

function readOperation(
  found: Job,
  name: (typeof operations)[number],
  place: Where,
  into: Collector,
): void {
  const figures = found[name]
  if (figures === undefined || figures.total_ios === 0) return
  const where = into.numbered(place)
  if (found.error !== 0) return into.fail(where, failure(found))
  into.summary(where, into.metric('iops', 'ops/s'), figures.iops)
  into.summary(where, into.metric('bandwidth', 'B/s'), figures.bw_bytes)
  const { mean, stddev, percentile = [] } = figures.clat_ns
  // Nothing is slower than that: it was not measured (`--disable_clat`).
  if (mean === 0) return
  into.summary(where, into.metric('avg', 'ns'), mean, {
    spread: { kind: 'deviation', value: stddev },
    count: figures.total_ios,
  })
  for (const [percent, value] of percentile)
    if (Number(percent) >= 50) into.summary(where, into.metric(`p${Number(percent)}`, 'ns'), value)
}

function failure({ jobname, error }: Job): string {
  return `the job ${quoted(jobname)} ended with error ${error}`
}
