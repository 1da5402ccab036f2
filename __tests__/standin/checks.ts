import { z } from 'zod'
import { exampleOf } from './github-api.ts'
import { denied, notFound, ok, refusal, refusedText } from './replies.ts'
import type { Answers, Call, Reply, StoredCheckRun, World } from './state.ts'

/** Of what GitHub's description has in words only: its schema holds lengths of texts and numbers of annotations. */
const limits = { title: 255, annotationTitle: 255, annotationText: 64 * 1024 } as const

const text = z.string().optional()
const annotation = z.looseObject({
  path: z.string().min(1),
  start_line: z.int().positive(),
  end_line: z.int().positive(),
  message: z.string().min(1),
  title: text,
  raw_details: text,
})
const asked = z.object({
  name: text,
  head_sha: text,
  status: text,
  conclusion: text,
  output: z
    .object({ title: text, summary: text, text, annotations: z.array(annotation).default([]) })
    .default({ annotations: [] }),
})
type Asked = z.infer<typeof asked>

/** The check runs of the repository's commits. */
export class CheckRuns {
  readonly #world: World
  readonly #stored = new Map<number, StoredCheckRun>()

  constructor(world: World) {
    this.#world = world
  }

  readonly answers: Answers = {
    'checks/create': (call) =>
      whenAllowed(call, (wanted) => {
        const blank = { name: '', headSha: '', status: 'queued', conclusion: null } as const
        const empty = { output: { title: null, summary: null }, annotations: [] }
        const id = this.#world.nextId()
        return { status: 201, body: this.#store(merged({ id, ...blank, ...empty }, wanted)) }
      }),
    'checks/update': (call) =>
      this.#onCheckRun(call, (stored) =>
        whenAllowed(call, (wanted) => ok(this.#store(merged(stored, wanted)))),
      ),
    'checks/get': (call) => this.#onCheckRun(call, (stored) => ok(this.#rendered(stored))),
  }

  all(): readonly StoredCheckRun[] {
    return [...this.#stored.values()]
  }

  #onCheckRun(call: Call, answer: (stored: StoredCheckRun) => Reply): Reply {
    const stored = this.#stored.get(Number(call.parameters['check_run_id']))
    return stored === undefined ? notFound : answer(stored)
  }

  #store(checkRun: StoredCheckRun) {
    this.#stored.set(checkRun.id, checkRun)
    return this.#rendered(checkRun)
  }

  #rendered({ id, name, headSha, status, conclusion, output, annotations }: StoredCheckRun) {
    const { options, url } = this.#world
    const own = `${url}/repos/${options.repository}/check-runs/${id}`
    const count = { annotations_count: annotations.length, annotations_url: `${own}/annotations` }
    return {
      ...exampleOf('checks/create', 201),
      id,
      name,
      head_sha: headSha,
      status,
      conclusion,
      url: own,
      html_url: `${url}/${options.repository}/runs/${id}`,
      output: { ...output, text: null, ...count },
      pull_requests: [],
    }
  }
}

function whenAllowed(call: Call, answer: (wanted: Asked) => Reply): Reply {
  const parsed = asked.safeParse(call.body)
  if (!parsed.success) return refusal(422, `Invalid request: ${parsed.error.message}`)
  return denied(call.caller, 'checks') ?? refused(parsed.data) ?? answer(parsed.data)
}

function refused({ status, conclusion, output }: Asked): Reply | null {
  if (status === 'completed' && conclusion === undefined)
    return refusal(422, 'Invalid request: a completed check run needs a conclusion')
  const texts = output.annotations.flatMap((one) => [
    { text: one.title, max: limits.annotationTitle },
    { text: one.message, max: limits.annotationText },
    { text: one.raw_details, max: limits.annotationText },
  ])
  const long = [...texts, { text: output.title, max: limits.title }].find(
    (each) => Buffer.byteLength(each.text ?? '') > each.max,
  )
  if (long !== undefined) return refusal(422, `Invalid request: longer than ${long.max}`)
  if (output.annotations.some((one) => one.end_line < one.start_line))
    return refusal(422, 'Invalid request: an annotation ends before it starts')
  return refusedText([output.summary, output.text, ...texts.map((each) => each.text)].join('\n'))
}

/** Annotations add up; of everything else the last word holds. */
function merged(stored: StoredCheckRun, { output, ...wanted }: Asked): StoredCheckRun {
  return {
    ...stored,
    name: wanted.name ?? stored.name,
    headSha: wanted.head_sha ?? stored.headSha,
    status: wanted.conclusion === undefined ? (wanted.status ?? stored.status) : 'completed',
    conclusion: wanted.conclusion ?? stored.conclusion,
    output: {
      title: output.title ?? stored.output.title,
      summary: output.summary ?? stored.output.summary,
    },
    annotations: [...stored.annotations, ...output.annotations],
  }
}
