import { z } from 'zod'
import { readings } from '../readings.mjs'

const schema = z.array(
  z.object({
    id: z.string().regex(/^r-\d{6}$/),
    station: z.string().min(1),
    kind: z.enum(['temperature', 'wind', 'rain']),
    value: z.number().min(-60).max(80),
    at: z.iso.datetime(),
    quality: z.object({ checked: z.boolean(), score: z.number(), flags: z.array(z.string()) }),
    remark: z.string().optional(),
  }),
)
const records = readings(20)

export const name = 'zod: parse 20 records'
export const run = () => schema.parse(records)
