import type { Better } from '../units.ts'

interface AboutMetric {
  /** Empty for a bare number. */
  readonly unit: string
  /** Null for what a script defines itself. */
  readonly better: Better | null
}

/**
 * Unit and direction of a metric of k6. Those that k6 brings are known; of others only the unit is, where the file says
 * what they contain.
 *
 * @param name with the tags it is limited to, as in `http_req_duration{status:200}`
 * @param contains `time`, `data` or `default`; undefined where the file does not say
 */
export function builtIn(name: string, contains: string | undefined): AboutMetric {
  const tags = name.indexOf('{')
  const base = tags === -1 ? name : name.slice(0, tags)
  const known = counted.get(base)
  if (known !== undefined) return known
  if (contains === 'time' || times.test(base)) return { unit: 'ms', better: 'lower' }
  return { unit: contains === 'data' ? 'B' : '', better: null }
}

const counted: ReadonlyMap<string, AboutMetric> = new Map<string, AboutMetric>([
  ['http_reqs', { unit: 'req', better: 'higher' }],
  ['iterations', { unit: 'iter', better: 'higher' }],
  ['data_received', { unit: 'B', better: 'higher' }],
  ['data_sent', { unit: 'B', better: 'higher' }],
  ['ws_sessions', { unit: 'sessions', better: 'higher' }],
  ['ws_msgs_sent', { unit: 'messages', better: 'higher' }],
  ['ws_msgs_received', { unit: 'messages', better: 'higher' }],
  ['dropped_iterations', { unit: 'iter', better: 'lower' }],
  ['http_req_failed', { unit: '%', better: 'lower' }],
  ['checks', { unit: '%', better: 'higher' }],
  ['checks_total', { unit: 'checks', better: 'higher' }],
  ['checks_succeeded', { unit: '%', better: 'higher' }],
  ['checks_failed', { unit: '%', better: 'lower' }],
])

const times =
  /^(?:http_req_|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_(?:http_req_duration|web_vital_(?:fcp|fid|inp|lcp|ttfb)))/
