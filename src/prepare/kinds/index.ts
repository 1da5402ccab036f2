import type { Ports } from '../../platform/ports.ts'
import type { Place } from '../place.ts'
import { directory } from './directory.ts'
import { gitRef } from './git-ref.ts'
import type { VersionKind } from './kind.ts'
import { mergeBase } from './merge-base.ts'
import { npm } from './npm.ts'
import { pullRequestBase } from './pull-request-base.ts'
import { resultsFile } from './results-file.ts'

export type { FoundVersion, FreshFiles, Put } from './kind.ts'

/** Every kind of version. To add one: a file beside this one, and a line here. */
const kinds: readonly VersionKind[] = [resultsFile, directory, pullRequestBase, mergeBase, npm]

/** The kind of a spec: what no other kind claims is a git ref. */
export async function kindOf(spec: string, place: Place, ports: Ports): Promise<VersionKind> {
  for (const kind of kinds) if (await kind.claims(spec, place, ports)) return kind
  return gitRef
}
