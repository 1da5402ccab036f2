import { z } from 'zod'

/** A line by which somebody accepts slowdowns. */
export const acceptanceSchema = z
  .object({
    pattern: z.string().meta({ description: 'Which benchmarks: a glob or a part of their names.' }),
    reason: z.string(),
    by: z.string().meta({ description: 'A login, or the name that the commit gives.' }),
    commit: z.string().nullable().meta({
      description: 'That has the line in its message; null for the description of a pull request.',
    }),
  })
  .readonly()
