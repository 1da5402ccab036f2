/** The major version of the oldest Node.js that benchmarks run under. */
export const oldestNode = 20

/** Runtimes that can run benchmark files. */
const runtimeEngines = ['node', 'bun', 'deno'] as const

export type RuntimeEngine = (typeof runtimeEngines)[number]

/** A runtime as its user wrote it: `node@22`, `bun`, `TZ=UTC node --max-semi-space-size=64`. */
export interface WantedRuntime {
  readonly text: string
  readonly engine: RuntimeEngine
  /** A version, the beginning of one, a range or a tag; null for the one on PATH. */
  readonly wanted: string | null
  readonly flags: readonly string[]
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>
}

/** A runtime that is there, and runs an arm. */
export interface ArmRuntime extends WantedRuntime {
  /** Absolute path of its program. */
  readonly program: string
  /** As a report calls it: `v22.1.0` of Node.js, `Bun 1.4.5`, `Deno 2.9.6`. */
  readonly version: string
  /** Whether it runs TypeScript by itself. */
  readonly stripsTypes: boolean
}

/** Reads a runtime; null for what is none. */
export function wantedRuntime(text: string): WantedRuntime | null {
  const { before = '', engine: name, wanted = null, after = '' } = form.exec(text)?.groups ?? {}
  const engine = runtimeEngines.find((each) => each === name)
  if (engine === undefined) return null
  const variables = words(before).map((word) => {
    const at = word.indexOf('=')
    return [word.slice(0, at), word.slice(at + 1)]
  })
  return { text, engine, wanted, flags: words(after), env: Object.fromEntries(variables) }
}

/** What stands before the flags is of one line; a flag may have its value behind a blank. */
const form =
  /^(?<before>(?:[A-Za-z_]\w*=\S*\s+)*)(?<engine>[a-z]+)(?:@(?<wanted>[\w.^~*-]+))?(?<after>(?:\s+-\S+(?:\s+[^-\s]\S*)?)*)$/

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
