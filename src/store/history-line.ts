import type { HistoryEntry } from '../model/index.ts'
import {
  benchmarksOf,
  columnsOf,
  type FigureColumns,
  isFigures,
  isListOf,
  isNames,
  isFiniteNumber,
  isRecord,
  isText,
  type Names,
} from './history-figures.ts'

/**
 * A push as a line of three JSON texts: what it was, its machine and benchmarks, and their figures. Tabs separate them, which
 * JSON escapes inside of strings. The second is mostly the same from push to push: every line has its own, and readers parse
 * it once. Figures stand in columns, which are read several times as fast as an object each.
 */
export function historyLine({ benchmarks, machine, ...head }: HistoryEntry): string {
  const { commit, comparedWith, createdAt, calibration } = head
  const setting: Setting = { machine, names: benchmarks.map(({ id, name }) => [id, name]) }
  const figures = columnsOf(benchmarks.map(({ metrics }) => metrics))
  return [{ commit, comparedWith, createdAt, calibration }, setting, figures]
    .map((part) => JSON.stringify(part))
    .join(separator)
}

const separator = '\t'

/**
 * What reads lines of one history, each to its push; null for one that is damaged.
 *
 * It checks all figures, and keeps their text alone until somebody asks for them: most who read a history
 * want a few pushes of it, and a heap full of figures takes longer to look after than to read.
 */
export function historyLineReader(): (line: string) => HistoryEntry | null {
  let last: { readonly text: string; readonly setting: Setting | null } | null = null
  const settingIn = (text: string): Setting | null => {
    if (last?.text === text) return last.setting
    const setting = parsed(text)
    last = { text, setting: isSetting(setting) ? setting : null }
    return last.setting
  }
  return (line) => {
    const [first = '', second = '', third = '', ...more] = line.split(separator)
    const setting = settingIn(second)
    if (setting === null || more.length > 0) return null
    const head = parsed(first)
    const isWhole = isHead(head) && figuresIn(third, setting) !== null
    return isWhole ? entryOf(head, setting, third) : null
  }
}

type Head = Omit<HistoryEntry, 'benchmarks' | 'machine'>

interface Setting extends Pick<HistoryEntry, 'machine'> {
  readonly names: Names
}

function figuresIn(text: string, { names }: Setting): FigureColumns | null {
  const figures = parsed(text)
  return isFigures(figures, names.length) ? figures : null
}

function entryOf(head: Head, setting: Setting, text: string): HistoryEntry {
  const { commit, comparedWith, createdAt, calibration } = head
  const { machine, names } = setting
  let made: HistoryEntry['benchmarks'] | null = null
  return {
    commit,
    comparedWith,
    createdAt,
    machine,
    calibration,
    get benchmarks() {
      made ??= benchmarksOf(names, figuresIn(text, setting) ?? {})
      return made
    },
  }
}

/** Undefined, which JSON cannot write, for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Checks by hand, as the others of a line do: a schema's parser takes as long as reading the JSON. */
function isHead(value: unknown): value is Head {
  return (
    isRecord(value) &&
    isText(value['commit']) &&
    (value['comparedWith'] === null || isText(value['comparedWith'])) &&
    isDate(value['createdAt']) &&
    isRecord(value['calibration']) &&
    Object.values(value['calibration']).every((figures) => isListOf(figures, isFiniteNumber))
  )
}

function isSetting(value: unknown): value is Setting {
  return isRecord(value) && isMachine(value['machine']) && isNames(value['names'])
}

function isMachine(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['os']) &&
    isText(value['arch']) &&
    isText(value['cpu']) &&
    isFiniteNumber(value['cpus']) &&
    isText(value['node'])
  )
}

function isDate(value: unknown): boolean {
  return isText(value) && !Number.isNaN(Date.parse(value))
}
