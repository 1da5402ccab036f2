import { z } from 'zod'

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('git'), ref: z.string(), commit: z.string() }).readonly(),
  z.object({ kind: z.literal('directory'), path: z.string() }).readonly(),
  z
    .object({
      kind: z.literal('npm'),
      name: z.string(),
      version: z.string(),
      wanted: z.string().meta({ description: 'The version, range or tag that was asked for.' }),
      as: z.enum(['project', 'dependency']).meta({
        description: 'That release itself, or the working tree with that release of a dependency.',
      }),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('results'),
      path: z.string().meta({ description: 'Of a file of results, or a glob of several.' }),
    })
    .readonly(),
])

/** One state of the code under test; its label names its results. */
export const versionSchema = z.object({ label: z.string(), source: sourceSchema }).readonly()
