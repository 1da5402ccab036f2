/** What may have made a benchmark slower, of one kind each; found after judging, and no verdict depends on it. */
export type Reason = InstructionsReason | MoversReason | CountsReason

/** One of a head, by its label: at most one of each kind. */
export type HeadReason = Reason & { readonly version: string }

/** How many instructions an operation takes, counted twice or more in each arm. */
export interface InstructionsReason {
  readonly kind: 'instructions'
  readonly counter: InstructionCounter
  /** Instructions an operation, one figure a count, in the order in which they were counted. */
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** What counts instructions: a simulated processor, or counters of the real one. */
export const instructionCounters = ['valgrind', 'perf'] as const

export type InstructionCounter = (typeof instructionCounters)[number]

/** Where profiles of both arms differ. */
export interface MoversReason {
  readonly kind: 'movers'
  /** Functions whose own time differs by more than its noise, the most moved first; empty where none does. */
  readonly movers: readonly Mover[]
  /** How many more of them there are. */
  readonly others: number
  readonly profiled: Profiled
  /** The calls in which time differs, each after the one that makes it: a flame graph cut to what matters. */
  readonly frames: readonly ProfileFrame[]
}

/** How profiles came about. */
export interface Profiled {
  /** The version of Node.js that ran them, such as `v26.10.0`. */
  readonly node: string
  /** Whether that is another one than the run's, whose profiles hide what is inlined. */
  readonly isSubstitute: boolean
  /** Samples that fell into slices. */
  readonly samples: { readonly base: number; readonly head: number }
}

/** Where a function stands. All texts are the versions' own: hostile. */
export interface FunctionPlace {
  /** Below the version's directory, beginning with `./`, or absolute, or an address such as `node:fs`; empty for native code. */
  readonly path: string
  /** The line on which it begins, in the head if that has it; 0 where there is none. */
  readonly line: number
  /** Empty where it has none. */
  readonly name: string
}

export interface Mover extends FunctionPlace {
  /** Whether both versions run it, or one of them alone. */
  readonly how: 'changed' | 'new' | 'gone'
  /** Seconds that an operation spends in the function itself. */
  readonly base: number
  readonly head: number
  /** By how many seconds it differs where nothing has changed, at most: what it moved by is more. */
  readonly noise: number
}

/** A function as it is called from another one. */
export interface ProfileFrame extends FunctionPlace {
  /** The place of its caller among the frames, which is before it; null for the outermost. */
  readonly caller: number | null
  /** Seconds that an operation spends in it and in what it calls. */
  readonly base: number
  readonly head: number
}

/** What can be counted without chance, and differs. */
export interface CountsReason {
  readonly kind: 'counts'
  readonly counts: readonly DifferentCount[]
  /** How many more there are. */
  readonly others: number
}

/** What is counted without chance. */
export const countedThings = [
  'modules',
  'files',
  'child-processes',
  'requests',
  /** By their name, such as `openat`. */
  'system-calls',
] as const

export type CountedThing = (typeof countedThings)[number]

export interface DifferentCount {
  readonly what: CountedThing
  /** Of system calls which one, hostile text; empty for all others. */
  readonly name: string
  /** Whether loading the file does it, one call of the benchmark, or one run of a command. */
  readonly during: 'load' | 'call' | 'run'
  readonly base: number
  readonly head: number
}

/** What is kept of each: more nobody reads, and a report has it for every benchmark that is worse. */
export const mostReasons = { movers: 5, frames: 80, counts: 8, instructionCounts: 20 } as const

/** An estimate of the change in instructions, and by how much the counts of one arm differ. */
export interface InstructionsChange {
  /** Above 1 is more. */
  readonly ratio: number
  /** A fraction: the widest range of an arm's counts over its middle. */
  readonly spread: number
}

/** @returns null where an arm has no count, or one of zero */
export function instructionsChange({
  base,
  head,
}: Pick<InstructionsReason, 'base' | 'head'>): InstructionsChange | null {
  const [was, is] = [middle(base), middle(head)]
  if (was === null || is === null || was <= 0 || is <= 0) return null
  const range = (counts: readonly number[], by: number): number =>
    (Math.max(...counts) - Math.min(...counts)) / by
  return { ratio: is / was, spread: Math.max(range(base, was), range(head, is)) }
}

function middle(counts: readonly number[]): number | null {
  const sorted = counts.toSorted((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
