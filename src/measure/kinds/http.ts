import { GateError } from '../../errors.ts'
import { serverMetrics, type HttpDefinition, type OwnMetricName } from '../../model/index.ts'
import type { Suites } from '../suites.ts'
import { declaredSuites } from './declared-suites.ts'
import { loadCasesOf } from './http/cases.ts'
import { attemptLoad } from './http/attempt-load.ts'

/** A server, started in every version's directory and driven by HTTP in slices that take turns. */
export function http(definition: HttpDefinition): Suites {
  const { name } = definition
  const cases = new Map(loadCasesOf(definition).map((one) => [one.benchmark.id, one]))
  const benchmarks = [...cases.values()].map(({ benchmark }) => benchmark)
  const metrics = { measured: serverMetrics, gating: gatingOf(definition) }
  return {
    ...declaredSuites(name, benchmarks, metrics, nothing(definition)),
    // Servers and load generator use different CPUs, and servers as many as they like.
    alone: true,
    windowSeconds: definition.window,
    attempt: (request, ports) => attemptLoad(definition, cases, request, ports),
  }
}

/** A server that answers nothing well is fast, so the whole run cannot take `success` out; its suite can. */
function gatingOf({
  gateOn,
  runGatesOn = [],
}: Pick<HttpDefinition, 'gateOn' | 'runGatesOn'>): readonly OwnMetricName[] {
  if (gateOn.length > 0) return gateOn
  const named = serverMetrics.filter((metric) => runGatesOn.includes(metric))
  return [...new Set([...(named.length > 0 ? named : (['time'] as const)), 'success' as const])]
}

function nothing({ name }: HttpDefinition): GateError {
  return new GateError({ code: 'no-benchmarks', kind: 'http', suite: name })
}
