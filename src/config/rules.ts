import { z } from 'zod'
import { metricNames, type OwnMetricName } from '../model/index.ts'
import { alertKeys } from './alerts.ts'
import { filled } from './filled.ts'
import { limitKeys } from './budgets.ts'
import { notifyKeys } from './notify.ts'
import { oneOf } from './one-of.ts'
import { schemaOf } from './parsed.ts'
import { textList } from './text-list.ts'
import { parseThreshold } from './threshold.ts'

const pattern = "expected a glob or a part of a benchmark's name"
const why = 'expected the reason, as a sentence for the reader of the report'
const percentage = 'expected a percentage such as 5%'
const names = `expected at least one of ${metricNames.join(', ')}`

export const threshold = schemaOf(z.union([z.string(), z.number()], percentage), parseThreshold)

/** Names of metrics: at least one, for what nothing can fail is no gate. */
export const gatingMetrics = z
  .pipe(
    textList({ expected: names, separator: /[\s,]/, isEntry: (entry) => entry !== '' }),
    z.array(schemaOf(z.string(), oneOf<OwnMetricName>(metricNames))).readonly(),
  )
  .refine((list) => list.length > 0, {
    error: names,
    params: { hint: 'to see everything and fail nothing, say fail-on: never' },
  })

const ruleFields = {
  benchmark: filled(pattern),
  threshold: threshold.optional(),
  metrics: gatingMetrics.optional(),
  ignore: filled(why).optional(),
}

/** Rules for some benchmarks; of those that match, the first holds. */
export const rules = z
  .array(
    z.strictObject(ruleFields, 'expected an object such as { benchmark, threshold }'),
    'expected a list of rules',
  )
  .readonly()

const thresholdFields = Object.fromEntries(metricNames.map((metric) => [metric, threshold]))

/** Thresholds of single metrics; a metric that is not named keeps its own. */
export const thresholds = z.preprocess(
  (value) => value ?? {},
  z.strictObject(thresholdFields, 'expected an object such as { allocated: "2%" }').partial(),
)

/** What may stand within an option that holds objects. */
export const innerKeys: Readonly<Record<string, readonly string[]>> = {
  rules: Object.keys(ruleFields),
  thresholds: metricNames,
  ...limitKeys,
  ...alertKeys,
  ...notifyKeys,
}
