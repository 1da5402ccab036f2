import { describe, expect, it } from 'vitest'
import { matchesBranch, parseConfig, type Config } from '../../src/config/index.ts'
import { tidings } from '../../src/model/index.ts'

function notifyOf(notify: unknown): Config['notify'] {
  const file = { path: 'benchgate.config.js', value: { notify } }
  return parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }).notify
}

const everything = { on: tidings, branch: null }

it('reads every kind of target, and by default tells everything of the default branch', () => {
  expect(
    notifyOf([
      { webhook: '$BENCHGATE_URL', secret: '$BENCHGATE_KEY2' },
      { slack: '$BENCHGATE_SLACK_URL', on: 'regressed, fixed', branch: 'release/*' },
      { teams: ' $BENCHGATE_TEAMS_URL ' },
      { email: 'a@example.com', from: 'b@example.com', server: '$BENCHGATE_SMTP_URL' },
    ]),
  ).toEqual([
    { kind: 'webhook', address: 'BENCHGATE_URL', secret: 'BENCHGATE_KEY2', ...everything },
    {
      kind: 'slack',
      address: 'BENCHGATE_SLACK_URL',
      on: ['regressed', 'fixed'],
      branch: ['release/*'],
    },
    { kind: 'teams', address: 'BENCHGATE_TEAMS_URL', ...everything },
    {
      kind: 'email',
      address: 'BENCHGATE_SMTP_URL',
      from: 'b@example.com',
      to: ['a@example.com'],
      ...everything,
    },
  ])
})

it.each([
  [[{ slack: '$SLACK_URL' }], 'notify[0].slack: expected a variable of the environment'],
  [[{ slack: '$BENCHGATE_A', teams: '$BENCHGATE_B' }], 'notify[0]: expected one of webhook'],
  [[{ on: 'regressed' }], 'notify[0]: expected one of webhook'],
  [[{ webhook: '$BENCHGATE_URL' }], 'notify[0]: expected a secret beside the webhook'],
  [[{ email: 'a@example.com', from: 'b@c.d' }], 'notify[0]: expected from and server'],
  [[{ email: 'a@example.com\r\nBcc: b@c.d' }], 'notify[0].email: expected an e-mail address'],
  [[{ slack: '$BENCHGATE_A', on: 'improved' }], 'notify[0].on[0]: expected one of errored'],
  [
    [{ slack: '$BENCHGATE_A', brunch: 'main' }],
    'notify[0].brunch: unknown key; did you mean branch?',
  ],
  ['slack', 'notify: expected a list of targets'],
])('refuses %j', (notify, message) => {
  expect(() => notifyOf(notify)).toThrow(message)
})

it('does not quote what may be a secret', () => {
  const secret = 'https://hooks.slack.com/services/T000/B000/secret'
  const refused = (): unknown => notifyOf([{ slack: secret }])
  expect(refused).toThrow('such as $BENCHGATE_SLACK_URL, got another text')
  expect(refused).not.toThrow(secret)
})

describe('a branch', () => {
  it.each([
    [null, 'main', 'main', true],
    [null, 'next', 'main', false],
    [null, 'next', null, true],
    [['next'], 'next', 'main', true],
    [['next'], 'main', 'main', false],
    [['release/*'], 'release/1/2', 'main', true],
    [['**'], 'any', 'main', true],
    [[], 'main', 'main', false],
  ] as const)(
    'of patterns %j: %s beside the default %s is told: %s',
    (patterns, branch, main, is) => {
      expect(matchesBranch(patterns, branch, main)).toBe(is)
    },
  )
})
