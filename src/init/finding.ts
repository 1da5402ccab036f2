import type { Project } from './project.ts'
import type { Value } from './source-text.ts'

/** Something to measure. */
export interface Finding {
  /** What it is, in a line for the user. */
  readonly found: string
  /** What was taken for granted, in a line or two; empty where nothing was. */
  readonly assumed: readonly string[]
  /** What the config file says above it, in a line. */
  readonly comment: string
  /** Its entry in the list of suites. */
  readonly suite: { readonly kind: string; readonly [key: string]: Value }
}

/** Looks for what one kind of suites can measure. */
export type Finder = (project: Project) => readonly Finding[]
