import type { Versions } from '../model/index.ts'

/** Versions as decide knows them. */
export function labelsOf({ base, heads }: Versions): {
  readonly base: string | null
  readonly heads: readonly string[]
} {
  return { base: base?.label ?? null, heads: heads.map(({ label }) => label) }
}
