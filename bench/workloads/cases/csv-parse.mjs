import { parse } from 'csv-parse/sync'
import { readings } from '../readings.mjs'

const rows = readings(60).map(({ id, station, kind, value, at, remark }) =>
  [id, station, kind, value, at, `"${remark.replaceAll('"', '""')}"`].join(','),
)
const text = ['id,station,kind,value,at,remark', ...rows].join('\n')

export const name = 'csv-parse: 60 rows'
export const run = () => parse(text, { columns: true })
