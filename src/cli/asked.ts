import type { Given } from '../config/index.ts'
import type { DashboardAsked } from './dashboard.ts'

export interface AskedVersions {
  /** Null to only measure. */
  readonly base: string | null
  readonly heads: readonly string[]
}

/** What the user asks of one run, as typed. */
export interface Asked extends AskedVersions {
  /** How many of the last versions stand before those, which then begin with `npm:name` where releases are meant; null for none. */
  readonly last: number | null
  /** By the options' keys. */
  readonly values: Given['values']
  readonly config: string | null
  /** Files to write the report to. */
  readonly json: string | null
  readonly markdown: string | null
  readonly csv: string | null
  readonly html: string | null
  /** Show what would be measured, and measure nothing. */
  readonly list: boolean
  /** Keep the working tree's figures as a baseline of its commit. */
  readonly save: boolean
  /** Notify everybody whom the configuration names. */
  readonly notify: boolean
  /** Go on with the rounds of a run that was cut off. */
  readonly resume: boolean
  /** Show what goes on on a live page; null for no page. */
  readonly dashboard: DashboardAsked | null
  readonly color: boolean
  /** How much the terminal shows. */
  readonly detail: 'verdict' | 'brief' | 'whole'
  /** The command that does the same once more for these versions, with the same seed. */
  readonly repeatWith: (seed: number, versions: AskedVersions) => string
}
