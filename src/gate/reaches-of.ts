/** Which benchmarks can reach the change between two versions. */
import type { Discovery, LookContext, OpenSuites } from '../measure/index.ts'
import type { Evidence, PreparedVersion, Reach, Unseen, UnseenCode } from '../model/index.ts'
import { lookUntilKnown, parseLook, type CodeLook } from '../reach/index.ts'

/**
 * Looks at what both versions' benchmarks run, and measures nothing.
 *
 * @param onLooked told after each suite, with how many are done and all that is known by then
 * @returns what is known of each benchmark, by its id; those are left out that there was no time for
 */
export async function reachesOf(
  found: Pick<Discovery, 'evidence' | 'suites'>,
  base: PreparedVersion,
  head: PreparedVersion,
  context: LookContext,
  onLooked: (looked: number, known: ReadonlyMap<string, Reach>) => void = () => undefined,
): Promise<ReadonlyMap<string, Reach>> {
  const known = new Map<string, Reach>()
  let looked = 0
  const bySuite = [...Map.groupBy(found.evidence, ({ benchmark }) => benchmark.suite)]
  const work = async (): Promise<void> => {
    for (let next = bySuite.shift(); next !== undefined; next = bySuite.shift()) {
      if (context.cut.aborted) return
      const [suite, evidence] = next
      const suites = found.suites.get(suite)
      if (suites === undefined) throw new Error(`a look at ${suite}, which was not found`)
      const subject = { suite, suites, evidence, base, head }
      const own = await reachesIn(subject, context).catch((error: unknown) => lost(subject, error))
      for (const [id, reached] of own) known.set(id, reached)
      onLooked(++looked, known)
    }
  }
  // Both versions of a file are looked at at the same time.
  const filesAtATime = Math.max(1, Math.floor(context.runtime.slots.length / 2))
  await Promise.all(Array.from({ length: filesAtATime }, work))
  return known
}

interface Subject {
  readonly suite: string
  readonly suites: OpenSuites
  readonly evidence: readonly Evidence[]
  readonly base: PreparedVersion
  readonly head: PreparedVersion
}

/** A look that cannot be made leaves its file unknown, and the others as they are. */
function lost({ evidence }: Subject, error: unknown): ReadonlyMap<string, Reach> {
  const text = firstLine(error instanceof Error ? error.message : String(error))
  const because = [{ code: 'look-failed', text }] as const
  return new Map(evidence.map(({ benchmark: { id } }) => [id, { kind: 'unknown', because }]))
}

async function reachesIn(
  { suite, suites, evidence, base, head }: Subject,
  context: LookContext,
): Promise<ReadonlyMap<string, Reach>> {
  const known = new Map<string, Reach>()
  const { cover } = suites
  const candidates: string[] = []
  for (const each of evidence) {
    const { id } = each.benchmark
    const why = outOfQuestion(each, base, head)
    if (cover === undefined) known.set(id, unseen('other-process'))
    else if (why !== null) known.set(id, { kind: 'unknown', because: [why] })
    else candidates.push(id)
  }
  if (cover === undefined) return known
  const found = await lookUntilKnown(candidates, async (asked, depth) => {
    // Where all of a file's benchmarks run, none has to be named.
    const benchmarks = asked.length === evidence.length ? null : asked
    const look = async (version: PreparedVersion): Promise<CodeLook> => {
      const covered = await cover({ suite, version, benchmarks, depth }, context)
      return covered.kind === 'covered'
        ? parseLook(covered.text)
        : { kind: 'failed', why: covered.why }
    }
    const both = await Promise.all([look(base), look(head)])
    return context.cut.aborted ? null : both
  })
  return new Map([...known, ...found])
}

/** @returns null where there is nothing against looking at it */
function outOfQuestion(
  { versions, failures }: Evidence,
  base: PreparedVersion,
  head: PreparedVersion,
): Unseen | null {
  const [failure] = failures
  if (failure !== undefined) return { code: 'fails', text: firstLine(failure.message) }
  const lacking = [base, head].find(({ label }) => !versions.includes(label))
  return lacking === undefined ? null : { code: 'not-there', text: lacking.label }
}

function unseen(code: UnseenCode): Reach {
  return { kind: 'unknown', because: [{ code, text: '' }] }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
