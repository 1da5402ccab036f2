import type { FormatName } from '../model/index.ts'
import { describedTraits } from './described.ts'
import type { Format } from './format.ts'
import { formats } from './kinds/index.ts'

/** What is known of results in a format without reading them. @param format null for one that the user describes */
export function formatTraits(format: FormatName | null): Pick<Format, 'tool' | 'failures'> {
  return format === null ? describedTraits : formats[format]
}
