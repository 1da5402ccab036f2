import type { Annotation, Answer, CheckRun, Hosting, PlacedAnnotation } from '../platform/ports.ts'
import { cutText } from './cut-text.ts'
import { untilFree } from '../until-free.ts'

/** A check run, with all that is to be annotated. */
export interface WantedCheck extends Omit<CheckRun, 'annotations'> {
  readonly annotations: readonly Annotation[]
}

// GitHub's limit for a request, and as many requests as are worth their time.
const mostInRequest = 50
const mostRequests = 4

// GitHub tells none, and no list of checks shows more.
const longestTitle = 255

/** Creates the check run, and then adds the annotations that it had no room for. Those of no known place are left out. */
export async function createCheckRun(
  { annotations, ...wanted }: WantedCheck,
  { checks, wait }: Pick<Hosting, 'checks' | 'wait'>,
): Promise<Answer<null>> {
  const run = { ...wanted, title: cutText(wanted.title, longestTitle) }
  const [first = [], ...rest] = portions(annotations)
  const created = await untilFree(() => checks.create({ ...run, annotations: first }), wait)
  if (created.kind !== 'ok') return created
  for (const portion of rest) {
    const output = { title: run.title, summary: run.summary, annotations: portion }
    const added = await untilFree(() => checks.annotate(created.value, output), wait)
    if (added.kind !== 'ok') return added
  }
  return { kind: 'ok', value: null }
}

function portions(annotations: readonly Annotation[]): PlacedAnnotation[][] {
  const placed = annotations.flatMap((annotation) =>
    annotation.place === null ? [] : [{ ...annotation, place: annotation.place }],
  )
  return Array.from({ length: mostRequests }, (_, at) =>
    placed.slice(at * mostInRequest, (at + 1) * mostInRequest),
  ).filter((portion) => portion.length > 0)
}
