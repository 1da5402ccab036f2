import type { PreparedVersion } from '../../model/index.ts'
import type { SuiteContents } from './suite-contents.ts'

/** A suite in a version that has it. */
export interface Place {
  readonly version: PreparedVersion
  readonly suite: string
}

/** With what was found in it. */
export interface Found extends Place {
  readonly contents: SuiteContents
}

export function suitesOf(found: readonly Found[], version: PreparedVersion): string[] {
  return found.filter((each) => each.version === version).map(({ suite }) => suite)
}
