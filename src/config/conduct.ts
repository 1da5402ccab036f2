import { z } from 'zod'
import type { Conduct } from '../model/index.ts'
import { parseDuration } from './duration.ts'
import { found, schemaOf, unexpected } from './parsed.ts'

const time = 'expected a time such as 30s or 2m'
const cpuList = 'expected CPUs such as 0-1 or [0, 2]'

/** What every entry of `suites` may say, whatever its kind. */
export const conductFields = {
  timeout: schemaOf(z.union([z.string(), z.number()], time), parseDuration).optional(),
  maxErrors: z.int('expected a whole number of benchmarks').min(1).optional(),
  priority: z.int('expected a whole number').min(-1000).max(1000).optional(),
  cpus: schemaOf(z.union([z.string(), z.array(z.int().min(0))], cpuList), (value) => {
    const cpus = typeof value === 'string' ? readCpus(value) : value
    return cpus.length > 0 ? found(cpus) : unexpected(cpuList)
  }).optional(),
}

/** The conduct that a suite's options ask for; null for what they leave out. */
export function conductOf({
  timeout,
  maxErrors,
  priority,
  cpus,
}: {
  readonly [Key in keyof typeof conductFields]?: z.output<(typeof conductFields)[Key]>
}): Conduct {
  return {
    timeoutSeconds: timeout ?? null,
    maxErrors: maxErrors ?? null,
    priority: priority ?? 0,
    cpus: cpus ?? null,
  }
}

/** `0-2,5` as taskset has it; empty where it is anything else. */
function readCpus(text: string): number[] {
  const parts = text.split(',').map((part) => /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part))
  if (!parts.every((part) => part !== null)) return []
  return parts.flatMap(([, first, last]) => {
    const count = Number(last ?? first) - Number(first) + 1
    return Array.from({ length: Math.max(0, count) }, (_, i) => Number(first) + i)
  })
}
