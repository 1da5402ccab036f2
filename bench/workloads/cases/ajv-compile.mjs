import { Ajv } from 'ajv'
import { readingsSchema } from '../readings-schema.mjs'

export const name = 'ajv: compile a schema'
export const run = () => new Ajv().compile(readingsSchema)
