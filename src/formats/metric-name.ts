import { readUnit, type Dimension } from './units.ts'

/** A name for figures of which only the unit is known. */
export function metricName(unit: string): string {
  return names[readUnit(unit).dimension]
}

const names: Readonly<Record<Dimension, string>> = {
  time: 'time',
  bytes: 'size',
  rate: 'throughput',
  count: 'value',
  share: 'value',
  unknown: 'value',
}
