import type {
  Acceptance,
  Change,
  LimitStatus,
  MetricName,
  Moved,
  Outcome,
  Verdict,
} from '../../model/index.ts'
import type { Tone } from '../text/paint.ts'
import type { CoursePlace } from '../scene/version-courses.ts'
import type { Phrases } from '../text/phrase.ts'

/** What a report says, in order of importance: everything but how a form writes it. */
export interface ReportPage {
  readonly headline: Headline
  /** The heads, and what they are compared with. */
  readonly versions: Phrases
  /** How many benchmarks have which verdict; null where there was no base to compare with. */
  readonly tally: string | null
  readonly sections: readonly PageSection[]
  /** Null where nothing fails the job. */
  readonly whatNow: WhatNow | null
  readonly measurement: MeasurementFacts
}

export interface Headline {
  readonly sentence: Phrases
  /** What the sentence is about; `unjudged` where nothing was compared and no budget held against a figure. */
  readonly news: Outcome | 'unjudged'
  /** Null where nothing was judged. */
  readonly tone: Tone | null
  /** What nobody could guess from the sentence, such as that it fails nothing; null where all is as usual. */
  readonly consequence: string | null
}

/** What whoever reads of a failure can do about it. */
export interface WhatNow {
  /** Patterns that accept the worst slowdowns, one each, and how many more slowdowns there are: hostile text. */
  readonly accept: readonly string[]
  readonly more: number
}

/** How the figures came about, and how to get them again. */
export interface MeasurementFacts {
  /** Each version in its role. */
  readonly versions: readonly Phrases[]
  readonly facts: readonly Phrases[]
  /** Hostile text; null where there is none. */
  readonly command: string | null
}

export interface PageSection {
  readonly name: SectionName
  /**
   * The same is told twice: as a `whole` in one table, for a form with room for all of it, and in `parts` by what became
   * of it, for a form that folds what is no news. A form shows one of the two, and what belongs to `both`.
   */
  readonly telling: 'whole' | 'parts' | 'both'
  /** How much of it a form shows that can fold a section: all, all until somebody folds it, or the summary alone. */
  readonly fold: 'never' | 'open' | 'closed'
  /** Empty where the section needs no title. */
  readonly summary: Phrases
  /** What one of its lines is about, such as `unchanged benchmark`. */
  readonly thing: string
  readonly body: ReportTable | SectionNotes | SectionErrors
}

/** In order of importance. */
export const sectionNames = [
  'environment',
  'results',
  'measured',
  'changes',
  'limits',
  'unmet-limits',
  'errors',
  'over-versions',
  'other-limits',
  'improved',
  'unsettled',
  'unmeasured',
  'unchanged',
  'untouched',
  'one-sided',
  'other-metrics',
  'sweep',
  'bottlenecks',
  'rules',
  'notices',
] as const

export type SectionName = (typeof sectionNames)[number]

/** A sentence each. */
export interface SectionNotes {
  readonly kind: 'notes'
  readonly lines: readonly Phrases[]
}

/** Why benchmarks have no figures, each reason once. */
export interface SectionErrors {
  readonly kind: 'errors'
  readonly lines: readonly SharedError[]
}

export interface SharedError {
  /** Hostile text, with line breaks. */
  readonly message: string
  /** Ids of the benchmarks that it keeps from having figures: at least one, in the report's order; hostile text. */
  readonly benchmarks: readonly string[]
  /** How many there are of them, such as `In 286 files`; empty for one alone. */
  readonly number: string
}

export interface ReportTable {
  readonly kind: 'table'
  /** Each has something to say in at least one line. */
  readonly columns: readonly TableColumn[]
  readonly lines: readonly TableLine[]
  /** Where lines are many and no news, each keeps to the height of one line of text. */
  readonly isDense: boolean
}

export interface TableColumn {
  readonly key: ColumnKey
  /** A head's label may be hostile. */
  readonly title: Phrases
  readonly align: 'left' | 'right'
  /**
   * What happens where there is little room: `keep` stays as it is, `shorten` stays and may lose the middle of its cells,
   * and the others go altogether, those with the lowest number first.
   */
  readonly fit: 'keep' | 'shorten' | 1 | 2 | 3 | 4 | 5
}

/** A name for each column there is; those of several heads beside each other are numbered. */
export type ColumnKey =
  | 'advice'
  | 'allocated'
  | 'also'
  | 'base'
  | 'benchmark'
  | 'bottleneck'
  | 'change'
  | 'course'
  | 'cpu'
  | 'current'
  | 'detectable'
  | 'drawing'
  | 'figure'
  | 'head'
  | 'interval'
  | 'level'
  | 'metric'
  | 'noise'
  | 'p95'
  | 'p99'
  | 'request'
  | 'reach'
  | 'reason'
  | 'rounds'
  | 'severity'
  | 'share'
  | 'spread'
  | 'status'
  | 'step'
  | 'success'
  | 'target'
  | 'throughput'
  | 'tier'
  | 'time'
  | 'verdict'
  | 'version'
  | `at ${number}`
  | `head ${number}`

export interface TableLine {
  /** By column; a cell that has nothing to say is null or missing. It may have more than the table has columns. */
  readonly cells: TableCells
  /** False where it goes on with the benchmark of the line above, whose name it does not repeat. */
  readonly isFirst: boolean
  /** The suite or tier that it belongs to: hostile text. */
  readonly group: string
  readonly tone: Tone
  /** Whether it may fail the job: such a line is the last to go where there is little room. */
  readonly isVital: boolean
}

export type TableCells = Readonly<Partial<Record<ColumnKey, TableCell | null>>>

export type TableCell =
  /** A benchmark, with what tells its suite apart from others and what it was called before: hostile text. */
  | {
      readonly kind: 'name'
      readonly text: string
      readonly suite: string | null
      readonly was: string | null
    }
  /** A sentence, in which names are hostile. */
  | { readonly kind: 'phrases'; readonly phrases: Phrases }
  /** A short name: hostile text. */
  | { readonly kind: 'label'; readonly text: string; readonly isQuiet: boolean }
  | { readonly kind: 'metric'; readonly metric: MetricName; readonly gates: boolean }
  | {
      readonly kind: 'verdict'
      readonly verdict: Verdict
      /** Whether it fails the job. */
      readonly fails: boolean
      readonly accepted: Acceptance | null
      readonly moved: Moved | null
    }
  /** What else changed of the benchmark, for beside its verdict. */
  | { readonly kind: 'also'; readonly changes: readonly AlsoChanged[] }
  | { readonly kind: 'status'; readonly status: LimitStatus; readonly gates: boolean }
  /** A figure with its unit, which may be hostile; `current` is what a budget is held against. */
  | { readonly kind: 'quantity' | 'current'; readonly text: string }
  | { readonly kind: 'change'; readonly text: string }
  /** The interval of a change, or of what is held against a budget, which the column beside has; its unit may be hostile. */
  | { readonly kind: 'interval'; readonly text: string }
  /** A change's interval against its threshold; `isTurned` where more is better, so that to the right is a fall. */
  | {
      readonly kind: 'drawing'
      readonly change: Change
      readonly threshold: number
      readonly isTurned: boolean
    }
  /** Where each version stands, the higher the worse: labels are hostile text. */
  | { readonly kind: 'course'; readonly places: readonly CoursePlace[]; readonly threshold: number }
  /** One of several heads beside each other. */
  | { readonly kind: 'head'; readonly cells: TableCells }
  /** Text of ours. */
  | { readonly kind: 'text'; readonly text: string }

/** Another metric of a benchmark, and what became of it; its figure may have a hostile unit. */
export interface AlsoChanged {
  readonly metric: MetricName
  readonly verdict: CellOf<'verdict'>
  readonly text: string
}

/** A cell of that kind. */
export type CellOf<Kind extends TableCell['kind']> = Extract<TableCell, { readonly kind: Kind }>
