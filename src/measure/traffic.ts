/** What was seen of a server while it was measured: beside the figures, for who wants to know what they are worth. */
export interface Traffic {
  /** The benchmark's id. */
  readonly id: string
  /** The arm's label. */
  readonly arm: string
  readonly requests: number
  /** How often requests failed, by what became of them, such as `status 500`: hostile text. */
  readonly failures: Readonly<Record<string, number>>
  /** The mean time of the requests that succeeded; null where none did. */
  readonly meanSeconds: number | null
  /** What became of the guard that stops driving a server of whose requests too many fail. */
  readonly guard: {
    readonly state: 'closed' | 'open' | 'half-open'
    readonly opened: number
    readonly halfOpened: number
  }
  /** Share of the time that the process which drives the servers was busy itself. */
  readonly busy: number
}

/** How many of a server's requests failed. */
export function failedRequests({ failures }: Pick<Traffic, 'failures'>): number {
  return Object.values(failures).reduce((sum, each) => sum + each, 0)
}

/** How many of them got no answer at all. */
export function lostRequests({ failures }: Pick<Traffic, 'failures'>): number {
  return Object.entries(failures)
    .filter(([what]) => !/^status \d+$/.test(what))
    .reduce((sum, [, times]) => sum + times, 0)
}

/** How requests failed and how often, the most frequent first. */
export function failureKinds({ failures }: Pick<Traffic, 'failures'>) {
  const kinds = Object.entries(failures).map(([what, times]) => ({ what, times }))
  return kinds.toSorted((a, b) => b.times - a.times)
}

const mostNamed = 3

/** How requests failed, the most frequent first: `status 500 (20 times), ECONNRESET (once)`. */
export function whatFailed({ failures }: Pick<Traffic, 'failures'>): string {
  const kinds = failureKinds({ failures })
  const named = kinds.slice(0, mostNamed).map(({ what, times }) => `${what} (${often(times)})`)
  const others = kinds.length - named.length
  return [...named, ...(others > 0 ? [`and ${others} more kinds`] : [])].join(', ')
}

function often(times: number): string {
  return times === 1 ? 'once' : `${times} times`
}
