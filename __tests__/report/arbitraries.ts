import * as fc from 'fast-check'
import { foreignMetric, type LimitReport, type MetricName } from '../../src/model/index.ts'
import { budget, relation } from './builders.ts'
import { hostileNames } from './samples.ts'

/** Pieces that mean something to Markdown, HTML, GitHub, a terminal or a runner, in any order and number. */
const pieces = [
  '|', '\\', '`', '``', '\n', '\r\n', '\t', ' ', '*', '_', '~~', '<', '>', '</code>', '</details>', '<!--', '-->',
  '&#124;', '&amp;', '@octocat', '#1', 'GH-1', 'a@b.example', 'http://a.example', 'www.a.example', '![x](y)', '[x]: y',
  '::error::', '##[error]', '\u001b[31m', '\u0007', '\u009b', '\u202e', '\u2066', '\u200b', '\u2028', '\ufeff',
  '\ud800', '\u0301', '\u200d', '👩‍👩‍👧', '日本', 'עברית', 'name', '1.', '- ', '# ', '$x$', ':tada:', '{{',
] // prettier-ignore

/** Text that tries to break out of where it is put. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...hostileNames),
)

/** Another tool's metric that is called by the text, and so is its unit. */
export function foreign(text: string): MetricName {
  return foreignMetric(text.slice(0, 200) || 'x', text.slice(0, 50), 'lower')
}

/** Budgets and relations with the text in all that is free in them, and of every status. */
export function hostileBudgets(text: string): LimitReport[] {
  return [
    { ...budget(text, 'exceeded', 9, { metric: foreign(text) }), tier: text, version: `${text}h` },
    { ...relation(text, text, 'exceeded', 1, { tier: text }), version: `${text}h` },
    { ...budget(text, 'undecided', 1, { metric: foreign(text) }), current: null },
    { ...relation(text, text, 'met', 2, { gates: false }), tier: `${text}2` },
  ]
}
