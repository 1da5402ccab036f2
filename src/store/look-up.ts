import type { BaselineMatch, BaselineOutcome, BaselineTree, Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { branchPrefix, commitPrefix, type Shelf } from './keys.ts'
import { corrupt } from './parsed.ts'
import { type FoundRun, readRun } from './read-run.ts'
import type { ReadRun } from './recorded-run.ts'
import { mostPrefixes, type Storage } from './storage.ts'

export interface LookUpRequest {
  readonly shelf: Shelf
  readonly branch: string
  /** Null where it is not known; its newest entry is the last resort. */
  readonly defaultBranch: string | null
  /** The commit that is asked for, then its first parents, nearest first; those beyond the limit are not asked for. */
  readonly commits: readonly string[]
  /** `workflow` where pull requests can write to the place: then what a user saved by hand is not believed. */
  readonly savedBy: 'workflow' | 'anybody'
}

/** What became of it; `found` is an outcome only together with what becomes of its tree. */
export type LookUp =
  | (ReadRun & {
      readonly kind: 'found'
      readonly key: string
      readonly match: BaselineMatch
    })
  | Exclude<BaselineOutcome, { readonly kind: 'found' }>

/**
 * Looks for the baseline of a commit: its own, else its nearest ancestor's, else the branch's newest, else the default
 * branch's newest. One request where the place allows it.
 */
export async function lookUp(
  request: LookUpRequest,
  storage: Storage,
  ports: Pick<Ports, 'files' | 'clock'>,
): Promise<LookUp> {
  const places = placesOf(request)
  const found = await readRun(
    places.map(({ prefix }) => prefix),
    storage,
    ports,
  )
  if (found.kind !== 'found') return found
  const place = places.find(({ prefix }) => found.key.startsWith(prefix))
  return matched(found, place ?? null, request, storage, ports.clock.date())
}

/** The entry of a key, as a look-up for its branch that has come to it. */
export async function lookUpEntry(
  key: string,
  request: Omit<LookUpRequest, 'defaultBranch' | 'commits'>,
  storage: Storage,
  ports: Pick<Ports, 'files' | 'clock'>,
): Promise<LookUp> {
  const found = await readRun([key], storage, ports)
  if (found.kind !== 'found') return found
  const { branch } = request
  const place = found.key === key ? ({ prefix: key, match: 'branch', branch } as const) : null
  return matched(found, place, request, storage, ports.clock.date())
}

function matched(
  found: FoundRun & { readonly kind: 'found' },
  place: Place | null,
  { shelf, savedBy }: Pick<LookUpRequest, 'shelf' | 'savedBy'>,
  { title }: Storage,
  now: Date,
): LookUp {
  const { manifest } = found.run
  // The key has only short hashes of the branch and the gate's id, which somebody could make fit.
  const isWanted = manifest.branch === place?.branch && manifest.id === shelf.id
  if (place === null || !isWanted)
    return corrupt(`${found.key} in ${title} is not what was asked for`)
  if (savedBy === 'workflow' && manifest.savedBy.kind !== 'workflow')
    return corrupt(`${found.key} in ${title} was not saved by a workflow`)
  const warnings = [...found.warnings, ...clockWarnings(manifest.createdAt, now)]
  return { ...found, match: place.match, warnings }
}

/** What a report says of a look-up. */
export function baselineOutcome(found: LookUp, tree: BaselineTree): BaselineOutcome {
  if (found.kind !== 'found') return found
  const { branch, commit, createdAt } = found.run.manifest
  return { kind: 'found', match: found.match, branch, commit, createdAt, tree }
}

interface Place {
  readonly prefix: string
  readonly match: BaselineMatch
  readonly branch: string
}

function placesOf({ shelf, branch, defaultBranch, commits }: LookUpRequest): readonly Place[] {
  const approximate: Place[] = [
    { prefix: branchPrefix(shelf, 'run', branch), match: 'branch', branch },
  ]
  if (defaultBranch !== null && defaultBranch !== branch) {
    const prefix = branchPrefix(shelf, 'run', defaultBranch)
    approximate.push({ prefix, match: 'default-branch', branch: defaultBranch })
  }
  const near = commits.slice(0, mostPrefixes - approximate.length).map((commit, index): Place => ({
    prefix: commitPrefix(shelf, 'run', branch, commit),
    match: index === 0 ? 'exact' : 'ancestor',
    branch,
  }))
  return [...near, ...approximate]
}

/** Clocks of machines that are kept right differ by seconds. */
const slackMs = 5 * 60 * 1000

function clockWarnings(createdAt: string, now: Date): readonly Notice[] {
  if (Date.parse(createdAt) <= now.getTime() + slackMs) return []
  return [{ code: 'baseline-from-the-future', savedAt: createdAt, now: now.toISOString() }]
}
