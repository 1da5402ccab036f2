import { describe, expect, it } from 'vitest'
import { type Given, parseConfig } from '../../src/config/index.ts'
import { mistakesOf } from './mistakes-of.ts'

const file = (value: unknown) => ({ path: 'benchgate.config.mjs', value })
const flags = (values: Given['values']): Given => ({ source: 'flag', values })
const profiles = { nightly: { maxTime: '30m', threshold: '2%' }, release: { threshold: '1%' } }

function parsed(value: unknown, given: Given['values']) {
  return parseConfig({ file: file(value), given: flags(given), seed: 1 })
}

describe('a profile', () => {
  it('says more than the file, and less than a flag', () => {
    const value = { maxTime: '2m', threshold: '5%', setup: 'npm ci', profiles }
    expect(parsed(value, {})).toMatchObject({ maxTimeSeconds: 120, threshold: 0.05, profile: null })
    expect(parsed(value, { profile: 'nightly', threshold: '3%' })).toMatchObject({
      maxTimeSeconds: 1800,
      threshold: 0.03,
      setup: 'npm ci',
      profile: 'nightly',
    })
  })

  it('is checked, also where it does not hold', () => {
    const told = mistakesOf(() =>
      parsed({ profiles: { nightly: { maxTim: '2m', threshold: 'x' } } }, {}),
    )
    expect(told).toContain(
      'benchgate.config.mjs: profiles.nightly.maxTim: unknown option; did you mean maxTime?',
    )
    expect(told).toContain('benchgate.config.mjs: profiles.nightly.threshold: expected')
    expect(mistakesOf(() => parsed({ profiles: { a: { profiles: {} } } }, {}))).toContain(
      'profiles.a.profiles: a profile has no profiles of its own',
    )
  })

  it('that is not there is named, with what was meant', () => {
    expect(mistakesOf(() => parsed({ profiles }, { profile: 'nightlt' }))).toBe(
      '--profile: expected one of nightly, release, got "nightlt"; did you mean nightly?',
    )
    expect(mistakesOf(() => parsed({}, { profile: 'ci' }))).toBe(
      '--profile: the config file has no profiles, got "ci"',
    )
  })
})
