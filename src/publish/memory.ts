import type { RunAttempt } from './run-attempt.ts'

/** What a gate's comment keeps for the next run, in its last line, where nobody sees it. */
export interface CommentMemory {
  /** Null in comments of the first version, which did not tell. */
  readonly run: RunAttempt | null
  readonly slower: readonly Slower[]
}

/** A regression that was told and has not been shown to be gone. */
export interface Slower {
  /** A digest of the benchmark's id: nothing that somebody wrote is ever read back. */
  readonly digest: string
  /** As a fraction: 0.12 is 12 % worse. In whole thousandths. */
  readonly by: number
}

/** A comment has room for its report only beside it, and nobody reads more names than these. */
export const mostRemembered = 200

/** The comment's last line: the marker, with the memory in it. */
export function withMemory(marker: string, { run, slower }: CommentMemory): string {
  const written = slower
    .slice(0, mostRemembered)
    .map(({ digest, by }) => `${digest}+${Math.round(by * 1000)}`)
  return [
    marker.slice(0, -end.length),
    ...(run === null ? [] : [` run=${run.run}.${run.attempt}`]),
    ...(written.length === 0 ? [] : [` slower=${written.join(',')}`]),
    end,
  ].join('')
}

/**
 * The memory in a comment's last line; null where that is not this marker. Parts that cannot be read are no memory:
 * the author has been checked, so at worst a fixed regression is not told.
 */
export function memoryOf(body: string, marker: string): CommentMemory | null {
  // GitHub gives a body back as it was sent, but one edited in a browser has CRLF.
  const line = body.trimEnd().split(/\r?\n/).at(-1) ?? ''
  const begin = marker.slice(0, -end.length)
  if (!line.startsWith(begin) || !line.endsWith(end)) return null
  const inside = line.slice(begin.length, -end.length)
  // Else it would be another gate's, whose id only begins like this one's.
  if (inside !== '' && !inside.startsWith(' ')) return null
  const parts = new Map(inside.split(' ').map((part) => parted(part)))
  return { run: runIn(parts.get('run') ?? ''), slower: slowerIn(parts.get('slower') ?? '') }
}

const end = ' -->'

function parted(part: string): [name: string, value: string] {
  const at = part.indexOf('=')
  return at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
}

function runIn(text: string): RunAttempt | null {
  const [, run, attempt] = /^(\d{1,15})\.(\d{1,9})$/.exec(text) ?? []
  return run === undefined ? null : { run: Number(run), attempt: Number(attempt) }
}

function slowerIn(text: string): Slower[] {
  const entries = text.split(',').slice(0, mostRemembered)
  return entries.flatMap((entry) => {
    const [, digest, by] = /^([\da-f]{12})\+(\d{1,9})$/.exec(entry) ?? []
    return digest === undefined ? [] : [{ digest, by: Number(by) / 1000 }]
  })
}
