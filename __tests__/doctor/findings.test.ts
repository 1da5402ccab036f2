import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MachineFacts } from '../../src/doctor/facts.ts'
import { findingsOf } from '../../src/doctor/findings.ts'
import { renderDoctor } from '../../src/doctor/index.ts'
import type { MachineTrial } from '../../src/doctor/trial.ts'
import { doctorReport, quiet, steady } from './builders.ts'
import { hostile } from '../report/arbitraries.ts'

function severities(facts: Partial<MachineFacts>, trial: Partial<MachineTrial> = {}) {
  const all = findingsOf({ ...quiet, ...facts }, { ...steady, ...trial })
  return Object.fromEntries(
    all.filter(({ severity }) => severity !== 'good').map((one) => [one.subject, one.severity]),
  )
}

describe('what was found', () => {
  it('is nothing on a quiet machine', () => {
    expect(severities({})).toEqual({})
  })

  const planted: readonly (readonly [
    subject: string,
    severity: string,
    facts: Partial<MachineFacts>,
  ])[] = [
    ['other processes', 'doubtful', watched({ processes: [{ name: 'agent', share: 0.05 }] })],
    ['other processes', 'bad', watched({ processes: [{ name: 'agent', share: 0.9 }] })],
    ['stolen time', 'bad', watched({ stolen: 0.03 })],
    ['stolen time', 'doubtful', watched({ stolen: 0.005 })],
    ['stolen time', 'unknown', watched({ stolen: null })],
    ['waiting for a CPU', 'bad', watched({ waited: 0.4 })],
    ['CPU limit', 'bad', { quotaCpus: 1.5 }],
    ['CPU limit', 'bad', { quotaCpus: 2, throttled: 0.1 }],
    ['pinning', 'doubtful', { isPinned: false }],
    ['frequency governor', 'doubtful', { governors: ['performance', 'powersave'] }],
    ['frequency governor', 'unknown', { governors: [] }],
    ['turbo', 'doubtful', { turbo: true }],
    ['hyperthreading', 'doubtful', { smt: true }],
    ['clock source', 'doubtful', { clockSource: 'hpet' }],
    ['memory', 'bad', { memory: 0.95 }],
    ['NODE_OPTIONS', 'doubtful', { nodeOptions: '--require ./hook.js' }],
  ]

  it.each(planted)('is %s, %s', (subject, severity, facts) => {
    expect(severities(facts)).toEqual({ [subject]: severity })
  })

  it('has advice for all that is bad or doubtful', () => {
    const all = planted.flatMap(([, , facts]) => findingsOf({ ...quiet, ...facts }, steady))
    for (const { severity, advice } of all) {
      expect(advice !== null).toBe(severity === 'bad' || severity === 'doubtful')
    }
  })

  it('is also what a trial shows', () => {
    expect(severities({}, { spreadAlone: 0.05 })).toEqual({ 'one at a time': 'bad' })
    const together = { spread: 0.02, slowdown: 1.5 }
    expect(severities({}, { together })).toEqual({
      'all CPUs at a time': 'doubtful',
      'CPUs beside each other': 'bad',
    })
    expect(severities({}, { together: null, clockSeconds: 2e-6 })).toEqual({
      'reading the clock': 'bad',
    })
  })

  it('names the busiest of the other processes', () => {
    const processes = [0.5, 0.3, 0.2, 0.1].map((share, at) => ({ name: `p${at}`, share }))
    const [found] = findingsOf({ ...quiet, ...watched({ processes }) }, null)
    expect(found?.found).toContain(': p0 50 %, p1 30 %, p2 20 %')
    expect(found?.found).not.toContain('p3')
  })
})

describe('for a terminal', () => {
  const shown = (facts: Partial<MachineFacts>, width = 100): string =>
    renderDoctor(doctorReport(facts), { color: false, width })

  it.each([
    [{}, 'Nothing was found here that makes measuring noisy.'],
    [{ smt: true }, '1 thing may make measuring noisy here.'],
    [{ quotaCpus: 1 }, '1 thing makes measuring noisy here.'],
    [
      { quotaCpus: 1, memory: 0.95, smt: true, turbo: true },
      '2 things make measuring noisy here, and 2 others may as well.',
    ],
  ])('%j is summed up', (facts, sentence) => {
    expect(shown(facts).split('\n')[0]).toBe(sentence)
  })

  it('has the worst first, each with what to do', () => {
    const [, , , first, second] = shown({ memory: 0.95, smt: true }).split('\n')
    expect(first).toMatch(/^✗ memory +95 % is in use$/)
    expect(second).toMatch(/^ +Free some: /)
  })

  it('is never wider than the terminal, and no name in it acts', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 60, max: 140 }), (text, width) => {
        const processes = [{ name: text, share: 0.5 }]
        const lines = shown({ nodeOptions: text, ...watched({ processes }) }, width).split('\n')
        // oxlint-disable-next-line no-control-regex -- it is what must not be there
        for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|^\s*::/)
      }),
    )
  })
})

function watched(over: Partial<MachineFacts['watched']>): Partial<MachineFacts> {
  return { watched: { ...quiet.watched, ...over } }
}
