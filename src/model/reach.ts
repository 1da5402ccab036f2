/** What makes a benchmark run other code in one version than in the other. */
export type Difference =
  | {
      readonly kind: 'code'
      /** Whether both versions have it, or one of them alone runs it. */
      readonly how: 'changed' | 'new' | 'gone'
      /** Relative to the version's directory, or absolute; empty for code that was made of a text. */
      readonly path: string
      /** Its first and last line, in the head unless it is gone; 1 is the first. */
      readonly lines: readonly [first: number, last: number]
      /** The function's name; empty where it has none, and for what runs while a file is loaded. */
      readonly name: string
    }
  /** Something was read that is another one: `file data.json`, `environment LANG`. */
  | { readonly kind: 'read'; readonly what: string }
  /** An import finds another file. */
  | { readonly kind: 'import'; readonly path: string; readonly specifier: string }

/** How much was compared. */
export interface Counted {
  readonly functions: number
  readonly files: number
  /** What was read beside code. */
  readonly reads: number
  /** How often the benchmark was called, in the version that did it less often. */
  readonly calls: number
}

/** Whether a benchmark runs what was changed. */
export type Reach =
  | { readonly kind: 'reaches'; readonly differences: readonly Difference[] }
  /** All that was compared is equal. */
  | { readonly kind: 'cannot-reach'; readonly compared: Counted }
  | { readonly kind: 'unknown'; readonly because: readonly string[] }

/** What is kept of that: of a list its first entries, and how many more there are. Texts are the versions' own: hostile. */
export type KeptReach =
  | {
      readonly kind: 'reaches'
      readonly first: readonly Difference[]
      readonly others: number
    }
  | { readonly kind: 'cannot-reach'; readonly compared: Counted }
  | { readonly kind: 'unknown'; readonly because: readonly string[] }

/** The same of one head, by its label. */
export type HeadReach = KeptReach & { readonly version: string }

/** So many differences, or reasons, tell a reader where to look; a change of a dependency can have thousands. */
export const mostDifferences = 3

/** Longer texts are cut: nobody reads them, and a report has them for every benchmark. */
export const longestReachText = 300

export function keptReach(reach: Reach): KeptReach {
  switch (reach.kind) {
    case 'reaches': {
      const first = reach.differences.slice(0, mostDifferences).map(shortened)
      return { kind: 'reaches', first, others: reach.differences.length - first.length }
    }
    case 'cannot-reach':
      return reach
    case 'unknown':
      return { kind: 'unknown', because: reach.because.slice(0, mostDifferences).map(cut) }
  }
}

function shortened(difference: Difference): Difference {
  switch (difference.kind) {
    case 'code':
      return { ...difference, path: cut(difference.path), name: cut(difference.name) }
    case 'read':
      return { ...difference, what: cut(difference.what) }
    case 'import': {
      const { path, specifier } = difference
      return { ...difference, path: cut(path), specifier: cut(specifier) }
    }
  }
}

function cut(text: string): string {
  return text.length <= longestReachText ? text : `${text.slice(0, longestReachText - 1)}…`
}

/** What is done about benchmarks that cannot reach the change. */
export const reachModes = ['auto', 'measure-all', 'skip'] as const

export type ReachMode = (typeof reachModes)[number]

/** What a look has told of all benchmarks, and what came of those that were measured although they cannot reach the change. */
export interface ReachSummary {
  /** Benchmarks that can reach it in at least one head. */
  readonly reaches: number
  /** Those that cannot in any head. */
  readonly untouched: number
  readonly unknown: number
  /** Untouched ones with enough rounds for a verdict: whatever that says, none of them has changed. */
  readonly controls: {
    readonly judged: number
    /** Those that would have been called regressed or suspected. */
    readonly slower: number
    readonly faster: number
    /** Exact 95 % bounds of how often what cannot have changed is called slower. */
    readonly low: number
    readonly high: number
  }
}
