import type { Report } from '../../model/index.ts'
import { headline } from './headline.ts'
import { phrasesToText } from '../text/phrases-to-text.ts'

/** The first line of every report without any markup, for outputs, titles and logs: one safe line. */
export function headlineText(report: Report): string {
  return phrasesToText(headline(report))
}
