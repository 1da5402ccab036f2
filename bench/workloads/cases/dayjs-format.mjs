import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
// In UTC, as the local zone differs between machines.
const day = dayjs.utc('2024-11-21T17:45:12.250Z')

export const name = 'dayjs: add and format'
export const run = () =>
  day.add(9, 'day').startOf('week').format('dddd, D MMMM YYYY [at] HH:mm:ss.SSS Z')
