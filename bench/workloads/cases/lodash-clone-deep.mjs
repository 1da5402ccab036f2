import lodash from 'lodash'
import { readings } from '../readings.mjs'

const records = readings(10)

export const name = 'lodash: clone 10 records deeply'
export const run = () => lodash.cloneDeep(records)
