import type { Outcome, Report, Verdict } from '../../src/model/index.ts'
import type {
  Annotation,
  Answer,
  CheckRun,
  Hosting,
  HostedComment,
  PullRequestComments,
} from '../../src/platform/ports.ts'

export const ours = 'github-actions[bot]'
export const marker = '<!-- gate: test -->'

/** A report of benchmarks that have these verdicts, and nothing else worth reading. */
export function reportOf(outcome: Outcome, verdicts: readonly Verdict[] = []): Report {
  return {
    schema: { name: 'benchgate-report', version: 2 },
    tool: { version: '0.1.0', procedure: 1 },
    createdAt: '2026-11-21T12:00:00.000Z',
    outcome,
    interrupted: false,
    shard: null,
    versions: { base: null, heads: [] },
    pullRequest: null,
    settings: {
      threshold: 0.05,
      alpha: 0.05,
      seed: 1,
      maxTimeSeconds: 300,
      failOn: 'regressed',
      gateOn: ['time'],
      thresholds: {},
      hardware: 'varying',
      reach: 'auto',
      rules: [],
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
      turns: ['slices'],
    },
    measured: { rounds: 0, redone: 0, seconds: 0 },
    watched: null,
    baseline: null,
    benchmarks: verdicts.map((verdict, index) => benchmarkReport(`b${index}`, verdict)),
    budgets: [],
    ignored: [],
    reach: null,
    evidence: { benchmarks: [], pairs: [], redone: [] },
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
    moved: null,
    spread: null,
    error: null,
    errorIn: null,
    lacks: null,
    rule: null,
    accepted: null,
  } as const
  return { id: `a.bench.js > ${name}`, suite: 'a.bench.js', name, was: null, results: [result] }
}

export function comment(id: number, author: string | null, body: string): HostedComment {
  return { id, author, body, url: `https://example.test/comments/${id}` }
}

type Method = 'author' | 'page' | 'get' | 'create' | 'update'

/** An answer to give in place of what a method would answer; `carriedOut` where it does it all the same. */
export type Scripted = Exclude<Answer<never>, { kind: 'ok' }> & { readonly carriedOut?: boolean }

/** A pull request in memory. `answers` are given one a call, first come, first served. */
export class FakePullRequest implements PullRequestComments {
  readonly fromFork: boolean
  readonly calls: string[] = []
  readonly answers: Partial<Record<Method, Scripted[]>> = {}
  /** What happens while a call is on its way, one a call. */
  readonly meanwhile: ((call: string) => Promise<void> | void)[] = []
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

  get(id: number): Promise<Answer<HostedComment>> {
    return this.#answer('get', `get ${id}`, () => this.#listed(id))
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
      const updated = comment(id, this.#listed(id).author, body)
      this.listed[this.listed.findIndex((listed) => listed.id === id)] = updated
      return updated
    })
  }

  /** The text of its comments. */
  bodies(): string[] {
    return this.listed.map(({ body }) => body)
  }

  #listed(id: number): HostedComment {
    const found = this.listed.find((listed) => listed.id === id)
    if (found === undefined) throw new Missing()
    return found
  }

  async #answer<T>(method: Method, call: string, act: () => T): Promise<Answer<T>> {
    this.calls.push(call)
    const scripted = this.answers[method]?.shift()
    await this.meanwhile.shift()?.(call)
    if (scripted === undefined) return done(act)
    if (scripted.carriedOut === true) act()
    return scripted
  }
}

class Missing extends Error {}

function done<T>(act: () => T): Answer<T> {
  try {
    return { kind: 'ok', value: act() }
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    return { kind: 'refused', status: 404, message: 'Not Found' }
  }
}

export interface Published {
  readonly checkRuns: CheckRun[]
  readonly moreAnnotations: number[]
  readonly annotations: Annotation[]
  readonly notices: string[]
  readonly order: string[]
  readonly outputs: Record<string, string>
  readonly waits: number[]
}

/** A host that remembers what was published, in which order. `refusal` is its answer to check runs. */
export function fakeHosting(
  comments: FakePullRequest | null,
  refusal: Scripted | null = null,
): Hosting & Published {
  const checkRuns: CheckRun[] = []
  const moreAnnotations: number[] = []
  const annotations: Annotation[] = []
  const notices: string[] = []
  const order: string[] = []
  const outputs: Record<string, string> = {}
  const waits: number[] = []
  return {
    order,
    outputs,
    waits,
    checkRuns,
    moreAnnotations,
    annotations,
    notices,
    comments,
    checks: {
      async create(run) {
        order.push('check run')
        if (refusal !== null) return refusal
        return { kind: 'ok', value: checkRuns.push(run) }
      },
      async annotate(_id, output) {
        moreAnnotations.push(output.annotations.length)
        return { kind: 'ok', value: null }
      },
    },
    annotate: (annotation) => annotations.push(annotation),
    async summary() {
      order.push(`summary after ${comments?.calls.length ?? 0} requests`)
      return { kind: 'ok', value: null }
    },
    output(name, value) {
      order.push(`output ${name} after ${comments?.calls.length ?? 0} requests`)
      outputs[name] = value
    },
    notice: (code) => notices.push(code),
    group: (_title, body) => body(),
    async wait(seconds) {
      waits.push(seconds)
    },
  }
}
