import {
  type Benchmark,
  type BenchmarkReport,
  type LimitReport,
  metricOf,
  type Report,
  type Result,
} from '../model/index.ts'
import { acceptedPhrases } from './words/accepted-text.ts'
import { budgetScene } from './scene/budget-rows.ts'
import { limitName, limitPhrases } from './words/budget-words.ts'
import { calledAs } from './words/called-as.ts'
import { changeSentence, changeText } from './words/change-text.ts'
import { displayName } from './text/display-name.ts'
import { excerpt } from './text/excerpt.ts'
import { logText } from './text/log-text.ts'
import { formatLimit } from './words/percent.ts'
import { metricPhrase } from './words/metric-words.ts'
import { phrasesToText } from './text/phrases-to-text.ts'
import { formatPair } from './words/quantity.ts'
import { gating, worstFirst } from './scene/rows.ts'
import { visibleLines } from './text/visible-text.ts'

/** A benchmark that somebody has to look at, in words for an annotation: no part of them is a command or markup. */
export interface AnnotatedBenchmark {
  readonly benchmark: Benchmark
  /** `failure` where it fails the job. */
  readonly level: 'failure' | 'warning'
  /** One line. */
  readonly title: string
  readonly message: string
}

// As many as a check run is worth the requests for; a log shows far fewer.
const most = 200

/** The benchmarks that got worse or have no figures, worst first, and no more than anybody shows. */
export function annotatedBenchmarks(report: Report): readonly AnnotatedBenchmark[] {
  const { failOn } = report.settings
  const level = failOn === 'never' ? 'warning' : 'failure'
  const suspicion = failOn === 'never' || failOn === 'regressed' ? 'warning' : 'failure'
  const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable'
  const ofBenchmarks = worstFirst(report)
    .slice(0, most)
    .flatMap(({ benchmark, worst }): AnnotatedBenchmark[] => {
      const name = logText(displayName(calledAs(benchmark)))
      if (worst.verdict === 'regressed' || worst.verdict === 'suspected') {
        const { slower, title } = worse(benchmark, worst, name)
        const words = message(benchmark, slower)
        const own = worst.verdict === 'suspected' ? suspicion : level
        if (worst.accepted === null) return [{ benchmark, level: own, title, message: words }]
        const why = `${words}\n${phrasesToText(acceptedPhrases(worst.accepted))}`
        return [{ benchmark, level: 'warning' as const, title: `${title}, accepted`, message: why }]
      }
      // One that fails in the base alone fails nothing, as long as others can be compared.
      if (worst.verdict !== 'errored' || !isBroken) return []
      const title = `${name} could not be measured`
      const own = report.outcome === 'errored' ? 'failure' : level
      return [{ benchmark, level: own, title, message: errorOf(benchmark, worst) }]
    })
  const ofBudgets = budgetScene(report).exceeded.map((limit) => overBudget(limit, level))
  return [...ofBenchmarks, ...ofBudgets].slice(0, most)
}

function overBudget(limit: LimitReport, level: AnnotatedBenchmark['level']): AnnotatedBenchmark {
  const { benchmark, version, tier } = limit
  const subject = phrasesToText(limitName(limit))
  const figures = phrasesToText(limitPhrases(limit))
  const id = logText(displayName(benchmark.id, 200))
  const where = `budget of ${logText(displayName(tier, 60))}, in ${logText(displayName(version, 60))}`
  return {
    benchmark,
    level,
    title: `${subject} is over budget${figures}`,
    message: [id, where].join('\n'),
  }
}

function worse(benchmark: BenchmarkReport, worst: Result, name: string) {
  const slower = gating(benchmark).filter(({ verdict }) => verdict === worst.verdict)
  const isOfTime = metricOf(worst.metric).unit === 's'
  const text = changeText(worst)
  const by = text === null ? '' : `: ${text.estimate}`
  const word = isOfTime ? 'slower' : 'worse'
  const verb = worst.verdict === 'suspected' ? 'looks' : 'got'
  const doubt = worst.verdict === 'suspected' ? ', not confirmed' : ''
  return { slower, title: `${name} ${verb} ${word}${by}${doubt}` }
}

function message({ id }: Benchmark, slower: readonly Result[]): string {
  return [logText(displayName(id, 200)), ...slower.map(line)].join('\n')
}

function line(result: Result): string {
  const { metric, values, change, threshold, version } = result
  const { unit } = metricOf(metric)
  const { base, head } = formatPair(unit, values, change)
  const noun = phrasesToText([metricPhrase(metric)])
  const figures = logText(`${noun}: ${base ?? '–'} to ${head ?? '–'}`)
  const limit = `threshold ${formatLimit(threshold)}`
  // Where no per cent is told, the figures say it all.
  const by = changeText(result)?.interval == null ? '' : `, ${changeSentence(result)}`
  return `${figures}${by}, ${limit}, in ${logText(displayName(version, 60))}`
}

function errorOf({ id }: Benchmark, { error }: Result): string {
  const lines = visibleLines(excerpt(error ?? '')).map(logText)
  return [logText(displayName(id, 200)), ...lines].join('\n')
}
