import { metricOf } from '../model/index.ts'
import type { Benchmark, LimitReport, Result } from '../model/index.ts'
import { phrasesToText } from './text/phrases-to-text.ts'
import { name, plain } from './text/phrase.ts'
import { limitName, limitPhrases } from './words/budget-words.ts'
import { calledAs } from './words/called-as.ts'
import { changeSentence } from './words/change-text.ts'
import { metricPhrase } from './words/metric-words.ts'

/** A slowdown in a line for a message, such as `parse got slower: +12.3 % (95 % CI +10.9 to +13.7 %)`. */
export function slowdownText(benchmark: Benchmark, result: Result): string {
  const { metric, verdict } = result
  const word = metricOf(metric).unit === 's' ? 'slower' : 'worse'
  const verb = verdict === 'suspected' ? 'looks' : 'got'
  const doubt = verdict === 'suspected' ? ', not confirmed' : ''
  const of = metric === 'time' ? [] : [plain(', '), metricPhrase(metric)]
  return phrasesToText([
    name(calledAs(benchmark)),
    plain(` ${verb} ${word}`),
    ...of,
    plain(`: ${changeSentence(result)}${doubt}`),
  ])
}

/** A budget that is exceeded, in such a line. */
export function overBudgetText(limit: LimitReport): string {
  return phrasesToText([...limitName(limit), plain(' is over budget'), ...limitPhrases(limit)])
}
