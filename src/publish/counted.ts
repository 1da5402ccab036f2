import type { PullRequestComments } from '../platform/ports.ts'

/** The same comments, with the number of requests made so far. */
export function counted(
  comments: PullRequestComments,
): PullRequestComments & { readonly requests: () => number } {
  let requests = 0
  const counting =
    <Asked extends readonly unknown[], T>(ask: (...asked: Asked) => Promise<T>) =>
    (...asked: Asked): Promise<T> => {
      requests++
      return ask(...asked)
    }
  return {
    fromFork: comments.fromFork,
    author: counting(() => comments.author()),
    page: counting((number: number) => comments.page(number)),
    get: counting((id: number) => comments.get(id)),
    create: counting((body: string) => comments.create(body)),
    update: counting((id: number, body: string) => comments.update(id, body)),
    requests: () => requests,
  }
}
