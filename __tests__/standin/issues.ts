import { z } from 'zod'
import { exampleOf } from './github-api.ts'
import { account, denied, notFound, ok, paged, refusedText } from './replies.ts'
import type { Answers, Call, Reply, StoredIssue, World } from './state.ts'

const asked = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  labels: z.array(z.string()).optional(),
  state: z.enum(['open', 'closed']).optional(),
})

/** The issues of the repository; those that are pull requests are elsewhere. */
export class Issues {
  readonly #world: World
  readonly #stored = new Map<number, StoredIssue>()

  constructor(world: World) {
    this.#world = world
  }

  readonly answers: Answers = {
    'issues/list-for-repo': (call) => {
      const { labels = '', state = 'open' } = call.query
      const wanted = labels === '' ? [] : labels.split(',')
      const found = this.all()
        .filter((issue) => state === 'all' || issue.state === state)
        .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
      const newestFirst = found.toReversed().map((issue) => this.#rendered(issue))
      return paged(newestFirst, call)
    },
    'issues/create': (call) =>
      whenWritable(call, ({ title = '', body = '', labels = [] }) => {
        const number = this.#stored.size + 1
        const created: StoredIssue = { number, title, body, labels, state: 'open' }
        this.#stored.set(number, created)
        return { status: 201, body: this.#rendered(created) }
      }),
    'issues/update': (call) => {
      const stored = this.#stored.get(Number(call.parameters['issue_number']))
      if (stored === undefined) return notFound
      return whenWritable(
        call,
        ({ title = stored.title, body = stored.body, state = stored.state }) => {
          const updated = { ...stored, title, body, state }
          this.#stored.set(stored.number, updated)
          return ok(this.#rendered(updated))
        },
      )
    },
  }

  /** Oldest first. */
  all(): readonly StoredIssue[] {
    return [...this.#stored.values()]
  }

  close(number: number): void {
    const stored = this.#stored.get(number)
    if (stored !== undefined) this.#stored.set(number, { ...stored, state: 'closed' })
  }

  #rendered({ number, title, body, labels, state }: StoredIssue) {
    const { options, url } = this.#world
    const { pull_request: _, ...example } = exampleOf('issues/create', 201)
    return {
      ...example,
      number,
      title,
      body,
      state,
      labels: labels.map((name) => ({ name })),
      user: account('github-actions[bot]'),
      html_url: `${url}/${options.repository}/issues/${number}`,
    }
  }
}

function whenWritable(call: Call, answer: (wanted: z.infer<typeof asked>) => Reply): Reply {
  const wanted = asked.parse(call.body)
  const refused = refusedText([wanted.title, wanted.body].join('\n'))
  return denied(call.caller, 'issues') ?? refused ?? answer(wanted)
}
