import { z } from 'zod'
import { usualAlerts } from '../model/index.ts'
import { parseDuration } from './duration.ts'
import { found, schemaOf, unexpected } from './parsed.ts'
import { readShare } from './share.ts'

const percentage = 'expected a share such as 80%, of at most 100%'
const time = 'expected a time such as 2s or 500ms'

const share = schemaOf(z.union([z.string(), z.number()], percentage), (value) => {
  const read = readShare(value)
  return read !== null && read.fraction <= 1 ? found(read.fraction) : unexpected(percentage)
})
const duration = schemaOf(z.union([z.string(), z.number()], time), parseDuration)

const alertFields = {
  cpu: share.default(usualAlerts.cpu),
  memory: share.default(usualAlerts.memory),
  responseTime: duration.default(usualAlerts.responseTime),
  errorRate: share.default(usualAlerts.errorRate),
}

/** Limits on what is seen of the machine and of servers; one that is not named keeps its own. */
export const alerts = z.preprocess(
  (value) => value ?? {},
  z.strictObject(alertFields, 'expected an object such as { cpu: "80%", responseTime: "2s" }'),
)

export const alertKeys = { alerts: Object.keys(alertFields) }
