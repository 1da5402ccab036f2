/**
 * What a look into a file finds, as its process writes it down: the code that ran, stretch by stretch, and what else the
 * file depended on that V8's coverage does not list.
 */

import type { ReadKind, Unseen, UseCounts } from '../../model/index.ts'

/** The version of this form: who reads another one knows nothing. */
export const lookVersion = 2

/** In the texts of scripts it stands for what was cut away of a version's own place, so that all others keep theirs. */
export const filler = '\0'

/** How often a look calls each benchmark: a few times; or as often as a round does, until no call runs new code. */
export type LookDepth = 'few-calls' | 'as-measured'

export interface LookedFile {
  readonly version: typeof lookVersion
  /** Code that ran, each text under one address once. */
  readonly scripts: readonly LookedScript[]
  /** In the order in which they ran. */
  readonly stretches: readonly CodeStretch[]
  /** Where modules were found: the importing file, what it asked for, and the file that it got. */
  readonly resolved: readonly (readonly [importer: string, specifier: string, path: string])[]
  /** What the file threw; null where it ran to its end. */
  readonly threw: string | null
}

export interface LookedScript {
  /** Below the version's directory, beginning with `./`, or absolute; empty for code that was made of a text. */
  readonly path: string
  readonly text: string
}

/** What ran from one place to another, and what that used. */
export interface CodeStretch {
  /** Id of the benchmark that ran; null for what the file does beside its benchmarks. */
  readonly benchmark: string | null
  /** Functions that ran, as places in their scripts' texts: UTF-16 code units, the end is exclusive. */
  readonly ran: readonly (readonly [
    script: number,
    start: number,
    end: number,
    name: string,
    /** Parts of it that did not run; left out where that was not looked at. */
    skipped?: readonly (readonly [start: number, end: number])[] | undefined,
  ])[]
  /** What was read, and a text that is the same where the same was read. */
  readonly read: readonly (readonly [what: ReadKind, name: string, content: string])[]
  /** What cannot be seen from here. */
  readonly unseen: readonly Unseen[]
  /** How often the benchmark was called. */
  readonly calls: number
  /** What the file used beside its benchmarks, or one call of the benchmark: null where calls differ, or were too few. */
  readonly used: UseCounts | null
}
