import { z } from 'zod'
import { isMetricName, metricNames, type MetricName } from '../../model/index.ts'

const foreign = z.templateLiteral([z.string(), ' [', z.string(), '] ', z.enum(['lower', 'higher'])])

/** A metric of the gate's own, or all there is to know of another tool's. */
export const metricSchema: z.ZodType<MetricName, MetricName> = z
  .union([z.enum(metricNames), foreign])
  .refine(isMetricName, 'expected a metric such as time, or `allocs/op [count] lower`')
