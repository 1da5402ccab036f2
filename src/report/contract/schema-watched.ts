import { z } from 'zod'
import { mostWatchedPoints, watchedThings } from '../../model/index.ts'

const figure = z
  .object({
    samples: z.int().min(1),
    mean: z.number().min(0),
    peak: z.number().min(0),
    limit: z.number().min(0).nullable(),
    beyond: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Share of the samples beyond the limit.' }),
  })
  .readonly()
  .nullable()

/** Three of the machine, and three of each version. */
const mostCourses = 150

const course = z
  .object({
    what: z.enum(watchedThings),
    version: z
      .string()
      .nullable()
      .meta({ description: "The label of the server's version; null of the machine." }),
    means: z.array(z.number().min(0)).min(2).max(mostWatchedPoints).readonly().meta({
      description: 'In the order of time, of stretches as long as each other.',
    }),
  })
  .readonly()

/** What a run saw of its surroundings while it measured. */
export const watchedSchema = z
  .object({
    cpu: figure.meta({
      description: 'What others used of the CPU time that the run left to them, as a share.',
    }),
    memory: figure.meta({ description: "Share of the machine's memory in use." }),
    eventLoop: figure.meta({ description: "Seconds that the gate's own event loop was late." }),
    responseTime: figure.meta({ description: 'Seconds, of servers.' }),
    errorRate: figure.meta({ description: 'Share of the requests to servers that failed.' }),
    connectionErrors: figure.default(null).meta({
      description: 'Share of the requests to servers that got no answer.',
    }),
    course: z
      .array(course)
      .max(mostCourses)
      .readonly()
      .default([])
      .meta({ description: 'The same over time.' }),
  })
  .readonly()
