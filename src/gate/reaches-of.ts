/** Which benchmarks can reach the change between two versions. */
import type { Discovery, LookContext, OpenSuites } from '../measure/index.ts'
import type { Evidence, PreparedVersion, Reach, Unseen, UnseenCode } from '../model/index.ts'
import { judgeLooks, parseLook, type CodeLook } from '../reach/index.ts'

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

/** Fewer benchmarks run each time, so that there is an end; further ones would cost more than measuring. */
const mostLooks = 5

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
  let candidates: string[] = []
  let isAll = true
  for (const each of evidence) {
    const { benchmark } = each
    const why = outOfQuestion(each, base, head)
    if (cover === undefined) known.set(benchmark.id, unseen('other-process'))
    else if (why !== null) known.set(benchmark.id, { kind: 'unknown', because: [why] })
    else candidates.push(benchmark.id)
    isAll &&= why === null
  }
  if (cover === undefined) return known
  for (let look = 0; candidates.length > 0; look++) {
    if (look === mostLooks) {
      for (const id of candidates) known.set(id, unseen('endless-looks'))
      break
    }
    const asked = look === 0 && isAll ? null : candidates
    const looks = await Promise.all(
      [base, head].map(async (version): Promise<CodeLook> => {
        const covered = await cover(suite, version, asked, context)
        return covered.kind === 'covered'
          ? parseLook(covered.text)
          : { kind: 'failed', why: covered.why }
      }),
    )
    if (context.cut.aborted) return known
    const [was, is] = looks
    if (was === undefined || is === undefined) throw new Error('there are two looks')
    const judged = judgeLooks(was, is, candidates)
    for (const [id, reached] of judged.known) known.set(id, reached)
    candidates = [...judged.again]
  }
  return known
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
