import { Ajv } from 'ajv'
import { readings } from '../readings.mjs'
import { readingsSchema } from '../readings-schema.mjs'

const validate = new Ajv().compile(readingsSchema)
const records = readings(50)

export const name = 'ajv: validate 50 records'
export const run = () => validate(records)
