import type { BenchmarkReport, Report, Result } from '../../model/index.ts'
import { metricPhrase } from '../words/metric-words.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'

/** What rules made of the run, a sentence each: verdicts that are others for them, and what they kept out. */
export function ruleNotes({ benchmarks, ignored, versions }: Report): Phrase[][] {
  const several = versions.heads.length > 1
  return [
    ...benchmarks.flatMap((benchmark) =>
      benchmark.results.flatMap((result) =>
        result.rule === null ? [] : [changedVerdict(benchmark, result, result.rule, several)],
      ),
    ),
    ...ignored.map((benchmark) => [
      name(benchmark.name),
      plain(' is ignored: '),
      name(benchmark.reason),
    ]),
  ]
}

function changedVerdict(
  benchmark: BenchmarkReport,
  { metric, verdict, gates, version }: Result,
  rule: string,
  several: boolean,
): Phrase[] {
  return [
    name(benchmark.name),
    ...(several ? [plain(' in '), name(version)] : []),
    plain(': '),
    metricPhrase(metric),
    plain(` ${verdict}${gates ? '' : ', which does not gate,'} by the rule `),
    name(rule),
  ]
}
