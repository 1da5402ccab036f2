import type { Acceptance } from '../../model/index.ts'
import { name, plain, sentence } from '../text/phrase.ts'
import type { Phrases } from '../text/phrase.ts'

/** Who accepted a slowdown and why. */
export function acceptedPhrases({ by, reason }: Acceptance): Phrases {
  return [plain('accepted by '), name(by, 32), plain(': '), sentence(reason, 160)]
}
