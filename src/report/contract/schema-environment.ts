import { z } from 'zod'
import { turns } from '../../model/index.ts'

/** Where and how the figures were measured. */
export const environmentSchema = z
  .object({
    os: z.string(),
    arch: z.string(),
    cpu: z.string(),
    cpus: z.int().min(0).meta({ description: 'CPUs the process may use.' }),
    jobs: z.int().min(0).meta({ description: 'CPUs that measured at a time.' }),
    node: z.string().meta({ description: 'The Node.js the benchmarks ran under.' }),
    turns: z.array(z.enum(turns)).min(1).readonly().meta({
      description:
        'How versions took turns, by suites: in slices on one CPU, or in whole runs or windows alone on the machine; recorded ones were read.',
    }),
    v8Flags: z.array(z.string()).readonly(),
    pinning: z.enum(['taskset', 'none']),
    baton: z.enum(['fifo', 'socket']),
  })
  .readonly()
