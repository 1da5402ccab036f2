import { GateError } from '../../errors.ts'
import { serverMetrics, type HttpDefinition } from '../../model/index.ts'
import type { Suites } from '../suites.ts'
import { casesOf } from './http/cases.ts'
import { attemptLoad } from './http/attempt-load.ts'

/** A server, started in every version's directory and driven by HTTP in slices that take turns. */
export function http(definition: HttpDefinition): Suites {
  const cases = new Map(casesOf(definition).map((one) => [one.benchmark.id, one]))
  return {
    // Servers and load generator use different CPUs, and servers as many as they like.
    alone: true,
    declared: true,
    takesTurns: true,
    find: async () => [definition.name],
    noneIn: () => nothing(definition),
    empty: nothing(definition),
    filesOf: () => [],
    contents: async () => ({
      kind: 'loaded',
      benchmarks: [...cases.values()].map(({ benchmark }) => benchmark),
      formerNames: {},
      duplicates: [],
      remarks: [],
      metrics: { measured: serverMetrics, gating: definition.gateOn },
    }),
    attempt: (request, ports) => attemptLoad(definition, cases, request, ports),
  }
}

function nothing({ name }: HttpDefinition): GateError {
  return new GateError({ code: 'no-benchmarks', kind: 'http', suite: name })
}
