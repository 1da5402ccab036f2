import type { Asked } from './repository.ts'
import type { Reply } from './state.ts'

/** Answers the next requests that match with a failure. */
export interface ScriptedFailure {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  /** How many requests it fails; 1 unless told. */
  readonly times?: number
  /** Does what was asked and then fails all the same, as a server does that dies before it answers. */
  readonly carriedOut?: boolean
}

interface Happening {
  readonly method: string
  readonly path: RegExp
  readonly happens: () => Promise<void> | void
}

/** What is to go otherwise than usual. */
export interface Script {
  readonly fail: (failure: ScriptedFailure) => void
  readonly before: (method: string, path: RegExp, happens: Happening['happens']) => void
  /** The answer to a request: the usual one, where nothing else was scripted. */
  readonly play: (asked: Asked, answer: () => Reply) => Promise<Reply>
}

export function scriptOf(): Script {
  const failures: { failure: ScriptedFailure; left: number }[] = []
  const happenings: Happening[] = []
  return {
    fail: (failure) => failures.push({ failure, left: failure.times ?? 1 }),
    before: (method, path, happens) => happenings.push({ method, path, happens }),
    async play(asked, answer) {
      const at = happenings.findIndex((one) => matches(one, asked))
      const [happening] = at === -1 ? [] : happenings.splice(at, 1)
      await happening?.happens()
      const scripted = failures.find((one) => one.left > 0 && matches(one.failure, asked))
      if (scripted === undefined) return answer()
      scripted.left--
      if (scripted.failure.carriedOut === true) answer()
      return failed(scripted.failure)
    },
  }
}

function matches(wanted: { method: string; path: RegExp }, { method, path }: Asked): boolean {
  return wanted.method === method && wanted.path.test(path)
}

function failed({ status, headers = {}, message = `scripted ${status}` }: ScriptedFailure): Reply {
  return { status, headers, body: { message } }
}
