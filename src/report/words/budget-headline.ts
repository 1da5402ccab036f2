import type { LimitReport, Report } from '../../model/index.ts'
import { budgetScene } from '../scene/budget-rows.ts'
import { limitName, limitPhrases } from './budget-words.ts'
import { count, grouped } from './count.ts'
import { name, plain, strong } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'

/** The sentence where budgets are the news: how many are exceeded, or else undecided, and the worst of them. */
export function budgetNews(report: Report): Phrase[] {
  const { all, exceeded, undecided } = budgetScene(report)
  const [limits, word] = exceeded.length > 0 ? [exceeded, 'exceeded'] : [undecided, 'undecided']
  const [worst] = limits
  const be = limits.length === 1 ? 'is' : 'are'
  return [
    strong(`${subject(limits.length, all)} ${be} ${word}`),
    ...(worst === undefined
      ? []
      : [
          plain(limits.length === 1 ? ': ' : ', worst: '),
          ...limitName(worst),
          ...inVersion(report, worst),
          ...limitPhrases(worst),
        ]),
    ...(exceeded.length > 0 && undecided.length > 0
      ? [plain(`; ${grouped(undecided.length)} undecided`)]
      : []),
  ]
}

/** What a sentence about something else says of them at its end. */
export function budgetsBeside(report: Report): Phrase[] {
  const { all, exceeded, undecided } = budgetScene(report)
  if (all === 0) return []
  const numbers = [
    ...(exceeded.length > 0 ? [`${count(exceeded.length, 'budget')} exceeded`] : []),
    ...(undecided.length > 0 ? [`${count(undecided.length, 'budget')} undecided`] : []),
  ]
  return [plain(`; ${numbers.length > 0 ? numbers.join(', ') : `${count(all, 'budget')} met`}`)]
}

function inVersion({ versions }: Report, { version }: LimitReport): Phrase[] {
  return versions.heads.length > 1 ? [plain(' in '), name(version)] : []
}

function subject(number: number, all: number): string {
  if (all === 1) return 'The only budget'
  return number === all
    ? `All ${count(all, 'budget')}`
    : `${grouped(number)} of ${count(all, 'budget')}`
}
