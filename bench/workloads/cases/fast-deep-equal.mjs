import equal from 'fast-deep-equal'
import { readings } from '../readings.mjs'

const [left] = readings(1)
const right = structuredClone(left)

export const name = 'fast-deep-equal: two equal records'
export const run = () => equal(left, right)
