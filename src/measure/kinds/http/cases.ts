import { benchmark, type Benchmark, type HttpDefinition } from '../../../model/index.ts'
import type { LoadRequest } from '../../../load/protocol.ts'

/** A benchmark, and the request that is made for it. */
export interface HttpCase {
  readonly benchmark: Benchmark
  readonly request: LoadRequest
}

/** Each request with each number of connections. */
export function loadCasesOf({ name, requests, concurrency }: HttpDefinition): readonly HttpCase[] {
  return requests.flatMap(({ name: what, ...request }) =>
    concurrency.map((connections) => {
      const task = `${connections} connection${connections === 1 ? '' : 's'}`
      const own = benchmark(name, what, task)
      return { benchmark: own, request: { ...request, connections } }
    }),
  )
}
