import type { Benchmark } from '../model/index.ts'
import type { Annotation } from '../platform/ports.ts'
import { cutText } from './cut-text.ts'
import type { CodePlace } from './find-places.ts'

/** What is to be said of a benchmark; the texts are safe already. */
export interface Remark extends Pick<Annotation, 'level' | 'title' | 'message'> {
  readonly benchmark: Benchmark
}

// GitHub counts characters and cuts messages in logs off; that many bytes are never more.
const longestTitle = 255
const longestMessage = 4096

/** The remarks as annotations, at their places where these are known. */
export function annotate(
  remarks: readonly Remark[],
  places: ReadonlyMap<string, CodePlace>,
): readonly Annotation[] {
  return remarks.map(({ benchmark, level, title, message }) => ({
    level,
    title: cutText(title, longestTitle),
    message: cutText(message, longestMessage),
    place: harmless(places.get(benchmark.id) ?? null),
  }))
}

/** Nobody calls a file like a command to the runner, or with control characters, and means well. */
function harmless(place: CodePlace | null): CodePlace | null {
  return place === null || /##\[|\p{C}/u.test(place.path) ? null : place
}

// A step has 10 of each kind; the last error is the one that the job fails with.
const mostInLog: Readonly<Record<Annotation['level'], number>> = {
  failure: 9,
  warning: 10,
  notice: 10,
}

/** The annotations that a job's log has room for: the first of each kind. */
export function inLog(annotations: readonly Annotation[]): readonly Annotation[] {
  return Object.entries(mostInLog).flatMap(([level, most]) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, most),
  )
}
