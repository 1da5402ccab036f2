import { describe, expect, it } from 'vitest'
import { openSuites } from '../../../src/measure/index.ts'
import type { OwnMetricName, SuiteDefinition } from '../../../src/model/index.ts'
import { commandDefinition } from './command/definition.ts'
import { httpDefinition } from './http/definition.ts'
import { ports, quick, usualRuntime, versions } from '../project.ts'

async function gatingOf(definition: SuiteDefinition): Promise<readonly string[]> {
  const [head = expect.unreachable()] = versions('/base', '/head').heads
  const cut = new AbortController().signal
  const context = { settings: quick, runtime: await usualRuntime(), ports: ports(), cut }
  const contents = await openSuites(definition).contents('a', head, context)
  return contents.kind === 'loaded' ? (contents.metrics?.gating ?? []) : []
}

describe('a suite of servers that names no metrics', () => {
  it.each([
    [['time'], ['time', 'success']],
    [
      ['cpu', 'p95'],
      ['cpu', 'p95', 'success'],
    ],
    [
      ['time', 'allocated'],
      ['time', 'success'],
    ],
    [['allocated'], ['time', 'success']],
  ])('gates on those of the run that servers have, and on success: %j', async (run, gating) => {
    const found = await gatingOf(httpDefinition({ gateOn: [], runGatesOn: run }))
    expect(found.toSorted()).toEqual(gating.toSorted())
  })

  it('gates on its own where it names some', async () => {
    expect(await gatingOf(httpDefinition({ gateOn: ['p99'], runGatesOn: ['cpu'] }))).toEqual([
      'p99',
    ])
  })
})

describe('a command', () => {
  it.each<[OwnMetricName[], OwnMetricName[]]>([
    [['time'], ['time']],
    [
      ['cpu', 'rss', 'allocated'],
      ['cpu', 'rss'],
    ],
    [['allocated'], ['time']],
  ])('gates on those of the run that commands have: %j', async (runGatesOn, gating) => {
    expect(await gatingOf(commandDefinition({ runGatesOn }))).toEqual(gating)
  })
})
