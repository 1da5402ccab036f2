import { bareName, metricNames, metricOf } from '../../model/index.ts'
import type { MetricName } from '../../model/index.ts'
import { displayName } from '../text/display-name.ts'
import { logText } from '../text/log-text.ts'
import { name, plain } from '../text/phrase.ts'
import type { Phrase } from '../text/phrase.ts'

/** What was measured, for a sentence. Another tool's metric is called as somebody wrote it there. */
export function metricPhrase(metric: MetricName): Phrase {
  const { noun } = metricOf(metric)
  return own.has(metric) ? plain(noun) : name(noun)
}

/** Its name as a person writes it, for a terminal or a job's log. */
export function metricText(metric: MetricName): string {
  return logText(displayName(bareName(metric), 40))
}

const own: ReadonlySet<MetricName> = new Set(metricNames)
