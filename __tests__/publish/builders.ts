import type { Outcome, Report, Verdict } from '../../src/model/index.ts'
import type {
  Answer,
  Hosting,
  HostedComment,
  PullRequestComments,
} from '../../src/platform/ports.ts'

export const ours = 'github-actions[bot]'
export const marker = '<!-- gate: test -->'

/** A report of benchmarks that have these verdicts, and nothing else worth reading. */
export function reportOf(outcome: Outcome, verdicts: readonly Verdict[] = []): Report {
  return {
    schema: { name: 'benchgate-report', version: 1 },
    createdAt: '2026-11-21T12:00:00.000Z',
    outcome,
    interrupted: false,
    versions: { base: null, heads: [] },
    settings: {
      threshold: 0.05,
      alpha: 0.05,
      seed: 1,
      maxTimeSeconds: 300,
      failOn: 'regressed',
      gateOn: ['time'],
    },
    environment: {
      os: 'linux',
      arch: 'x64',
      cpu: 'any',
      cpus: 2,
      jobs: 2,
      node: 'v24.0.0',
      v8Flags: [],
      pinning: 'taskset',
      baton: 'fifo',
    },
    measured: { rounds: 0, redone: 0, seconds: 0 },
    benchmarks: verdicts.map((verdict, index) => benchmarkReport(`b${index}`, verdict)),
    ignored: [],
    warnings: [],
    reproduce: null,
  }
}

function benchmarkReport(name: string, verdict: Verdict): Report['benchmarks'][number] {
  const result = {
    version: 'head',
    metric: 'time',
    gates: true,
    values: { base: 1, head: 1 },
    change: null,
    rounds: { judged: 1, total: 1 },
    mde: null,
    noiseFloor: null,
    threshold: 0.05,
    verdict,
    observations: { screen: [], confirm: [], control: [] },
    error: null,
    rule: null,
  } as const
  return { id: `a.bench.js > ${name}`, suite: 'a.bench.js', name, results: [result] }
}

export function comment(id: number, author: string | null, body: string): HostedComment {
  return { id, author, body, url: `https://example.test/comments/${id}` }
}

type Method = 'author' | 'page' | 'create' | 'update'

/** An answer to give in place of what a method would answer; `carriedOut` where it does it all the same. */
export type Scripted = Exclude<Answer<never>, { kind: 'ok' }> & { readonly carriedOut?: boolean }

/** A pull request in memory. `answers` are given one a call, first come, first served. */
export class FakePullRequest implements PullRequestComments {
  readonly fromFork: boolean
  readonly calls: string[] = []
  readonly answers: Partial<Record<Method, Scripted[]>> = {}
  readonly listed: HostedComment[]
  readonly perPage: number

  constructor({
    listed = [],
    fromFork = false,
    perPage = 2,
  }: { listed?: HostedComment[]; fromFork?: boolean; perPage?: number } = {}) {
    this.listed = listed
    this.fromFork = fromFork
    this.perPage = perPage
  }

  author(): Promise<Answer<string>> {
    return this.#answer('author', 'author', () => ours)
  }

  page(number: number) {
    return this.#answer('page', `page ${number}`, () => ({
      comments: this.listed.slice((number - 1) * this.perPage, number * this.perPage),
      last: number * this.perPage >= this.listed.length,
    }))
  }

  create(body: string): Promise<Answer<HostedComment>> {
    return this.#answer('create', 'create', () => {
      const created = comment(1000 + this.listed.length, ours, body)
      this.listed.push(created)
      return created
    })
  }

  update(id: number, body: string): Promise<Answer<HostedComment>> {
    return this.#answer('update', `update ${id}`, () => {
      const index = this.listed.findIndex((listed) => listed.id === id)
      const updated = comment(id, ours, body)
      this.listed[index] = updated
      return updated
    })
  }

  async #answer<T>(method: Method, call: string, act: () => T): Promise<Answer<T>> {
    this.calls.push(call)
    const scripted = this.answers[method]?.shift()
    if (scripted === undefined) return { kind: 'ok', value: act() }
    if (scripted.carriedOut === true) act()
    return scripted
  }
}

export interface Published {
  readonly order: string[]
  readonly outputs: Record<string, string>
  readonly waits: number[]
}

/** A host that remembers what was published, in which order. */
export function fakeHosting(comments: FakePullRequest | null): Hosting & Published {
  const order: string[] = []
  const outputs: Record<string, string> = {}
  const waits: number[] = []
  return {
    order,
    outputs,
    waits,
    comments,
    async summary() {
      order.push(`summary after ${comments?.calls.length ?? 0} requests`)
      return { kind: 'ok', value: null }
    },
    output(name, value) {
      order.push(`output ${name} after ${comments?.calls.length ?? 0} requests`)
      outputs[name] = value
    },
    notice: () => {},
    group: (_title, body) => body(),
    async wait(seconds) {
      waits.push(seconds)
    },
  }
}
