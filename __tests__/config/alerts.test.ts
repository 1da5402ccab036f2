import { expect, it } from 'vitest'
import { parseConfig, type Config } from '../../src/config/index.ts'
import { mistakesOf } from './mistakes-of.ts'

function alertsOf(alerts: unknown): Config['alerts'] {
  const file = { path: 'benchgate.config.js', value: { alerts } }
  return parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }).alerts
}

it('knows the limits that nobody names', () => {
  expect(alertsOf(undefined)).toEqual({ cpu: 0.8, memory: 0.85, responseTime: 2, errorRate: 0.05 })
  expect(alertsOf({ memory: '95%', responseTime: '500ms' })).toEqual({
    cpu: 0.8,
    memory: 0.95,
    responseTime: 0.5,
    errorRate: 0.05,
  })
})

it.each([
  [{ cpu: '120%' }, 'alerts.cpu: expected a share such as 80%'],
  [{ responseTime: 'soon' }, 'alerts.responseTime: expected a time'],
  [{ memmory: '85%' }, 'alerts.memmory: unknown key; did you mean memory?'],
  ['80%', 'alerts: expected an object such as'],
])('refuses %j', (alerts, message) => {
  expect(mistakesOf(() => alertsOf(alerts))).toContain(message)
})
