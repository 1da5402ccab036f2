import { directory } from './directory.ts'
import { gitRef } from './git-ref.ts'
import type { VersionKind } from './kind.ts'
import { mergeBase } from './merge-base.ts'
import { npm } from './npm.ts'

export type { FoundVersion, FreshFiles, Put } from './kind.ts'

/** Every kind of version. To add one: a file beside this one, and a line here. */
const kinds: readonly VersionKind[] = [directory, mergeBase, npm]

/** The kind of a spec: what no other kind claims is a git ref. */
export function kindOf(spec: string): VersionKind {
  return kinds.find((kind) => kind.claims(spec)) ?? gitRef
}
