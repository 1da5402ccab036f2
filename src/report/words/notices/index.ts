import type { NoticeFacts } from '../../../model/index.ts'
import { baselineNotices } from './baselines.ts'
import { publishingNotices } from './publishing.ts'
import { resultsNotices } from './results.ts'
import { roundNotices } from './rounds.ts'
import type { Sayings } from './saying.ts'
import { suiteNotices } from './suites.ts'
import { verdictNotices } from './verdicts.ts'
import { versionNotices } from './versions.ts'

/** How every notice is said; the only place where one becomes a sentence. */
export const sayings: Sayings<NoticeFacts> = {
  ...versionNotices,
  ...suiteNotices,
  ...roundNotices,
  ...verdictNotices,
  ...baselineNotices,
  ...resultsNotices,
  ...publishingNotices,
}
