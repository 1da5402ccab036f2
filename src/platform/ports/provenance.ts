import type { Manifest } from '../../model/index.ts'
import type { Answer } from './answer.ts'

/** Whether an entry comes from where its manifest says; asked of the host, since a manifest can be forged. */
export interface Provenance {
  check(key: string, claim: Pick<Manifest, 'branch' | 'commit' | 'savedBy'>): Promise<Answer<Trust>>
}

export type Trust =
  | { readonly kind: 'trusted' }
  /** The reason is a sentence without a full stop. */
  | { readonly kind: 'untrusted'; readonly reason: string }
