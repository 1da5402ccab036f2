import type { HistoryBenchmark, HistoryEntry, HistoryFigure } from '../model/index.ts'

/**
 * Whether a line of a history holds what the type says. By hand, since a long history has thousands of lines, and a
 * schema's parser takes as long as reading the JSON does.
 */
export function isHistoryEntry(value: unknown): value is HistoryEntry {
  return (
    isObject(value) &&
    isText(value['commit']) &&
    (value['comparedWith'] === null || isText(value['comparedWith'])) &&
    isDate(value['createdAt']) &&
    isMachine(value['machine']) &&
    isObject(value['calibration']) &&
    Object.values(value['calibration']).every(isListOfNumbers) &&
    Array.isArray(value['benchmarks']) &&
    value['benchmarks'].every(isHistoryBenchmark)
  )
}

function isMachine(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['os']) &&
    isText(value['arch']) &&
    isText(value['cpu']) &&
    isNumber(value['cpus']) &&
    isText(value['node'])
  )
}

function isHistoryBenchmark(value: unknown): value is HistoryBenchmark {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['name']) &&
    isObject(value['metrics']) &&
    Object.values(value['metrics']).every(isFigure)
  )
}

function isFigure(value: unknown): value is HistoryFigure {
  return (
    isObject(value) &&
    isNumber(value['value']) &&
    (value['change'] === null || isChange(value['change'])) &&
    (value['accepted'] === null || isText(value['accepted']))
  )
}

function isChange(value: unknown): boolean {
  return (
    isObject(value) && isNumber(value['ratio']) && isNumber(value['low']) && isNumber(value['high'])
  )
}

function isListOfNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every(isNumber)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isDate(value: unknown): boolean {
  return isText(value) && !Number.isNaN(Date.parse(value))
}
