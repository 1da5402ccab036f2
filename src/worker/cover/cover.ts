/**
 * A look at what a file's benchmarks run: the file is loaded as ever and each benchmark is called a few times, or as often as
 * in a round, while V8 counts functions and whatever else is used is written down. In a process of its own.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { usedThings, type Benchmark, type UseCounts } from '../../model/index.ts'
import { attendBy, type Attendance, type Visits } from '../attendance.ts'
import { describe } from '../evaluate.ts'
import type { Start } from '../measure.ts'
import { underPresentNames } from '../present-names.ts'
import { lookedPath, type CoverSpec, type WorkerMessage } from '../protocol.ts'
import { unmeasured, type Shown } from '../shown.ts'
import { settled, type Steps } from '../steps.ts'
import { startCoverage, type Coverage } from './coverage.ts'
import { lookVersion, type LookedFile, type CodeStretch, type LookDepth } from './looked.ts'
import { canObserve, observeProcess } from './observe.ts'
import { hashOf, openReads, type Reads } from './reads.ts'

/** @returns null, and has told why, where this runtime cannot be looked into */
export function attendCover(
  spec: CoverSpec,
  send: (message: WorkerMessage) => void,
  exit: (code: number) => never,
): Attendance | null {
  const cannot = (because: 'runtime' | 'look-failed', message: string): null => {
    send({ type: 'cannot-cover', because, message })
    return null
  }
  if (!canObserve()) return cannot('runtime', runtimeName)
  try {
    return attendBy(covering(spec, send), exit)
  } catch (error) {
    return cannot('look-failed', firstLine(error))
  }
}

const { bun, deno } = process.versions
const runtimeName =
  bun === undefined && deno === undefined
    ? `Node.js ${process.version}`
    : bun === undefined
      ? `Deno ${deno}`
      : `Bun ${bun}`

function covering(spec: CoverSpec, send: (message: WorkerMessage) => void): Visits {
  const { stringify } = JSON
  const now = performance.now.bind(performance)
  const reads = openReads(
    new Map([
      [spec.root, '.'],
      [tmpdir(), '<temporary>'],
    ]),
  )
  const coverage = startCoverage({
    isGates: (url) => url.includes(spec.program),
    preloaded: (url, text) => reads.read('preloaded', reads.placeless(url), hashOf(text)),
  })
  const resolved: (readonly [string, string, string])[] = []
  const pathOf = (url: string): string => {
    const own = url.startsWith('file:') ? withQuery(url) : url
    return reads.placeless(own)
  }
  observeProcess(reads, (...each) => resolved.push(each))
  coverage.count('blocks')
  const chosen = spec.benchmarks === null ? null : new Set(spec.benchmarks)
  const found = new Map<string, Benchmark>()
  const stretches: CodeStretch[] = []
  let told = 0
  let isLoaded = false
  const end = (
    benchmark: string | null,
    { ran, calls, used }: Pick<CodeStretch, 'ran' | 'calls' | 'used'>,
  ): void => {
    const { read, unseen } = reads.take()
    const lost = coverage.unseen.slice(told)
    told = coverage.unseen.length
    stretches.push({ benchmark, ran, read, unseen: [...unseen, ...lost], calls, used })
  }
  /** What ran outside of benchmarks: what their file runs while it is loaded, and then what it does between them. */
  const takeShared = (): CodeStretch['ran'] => {
    const ran = coverage.take()
    if (!isLoaded) coverage.count('exact')
    isLoaded = true
    return ran
  }
  const beside = (ran: CodeStretch['ran']): void =>
    end(null, { ran, calls: 0, used: reads.takeUse() })
  return {
    canBeAtOnce: spec.baton === 'fifo',
    *at(benchmark, start) {
      const { id } = benchmark
      const isAgain = found.has(id)
      found.set(id, benchmark)
      if (chosen !== null && !chosen.has(id)) return unmeasured
      beside(takeShared())
      if (isAgain) reads.cannotSee('same-name')
      const run = yield* callFor(spec.depth, start, coverage, reads, now)
      end(id, run)
      return run.shown
    },
    // oxlint-disable-next-line require-yield -- there is nothing to wait for
    *end({ failures, threw }) {
      const ran = takeShared()
      for (const { error } of failures) reads.cannotSee('fails', firstLine(error))
      beside(ran)
      const { benchmarks } = underPresentNames([...found.values()], [], spec.renames)
      const looked: LookedFile = {
        version: lookVersion,
        scripts: coverage.scripts().map(({ url, text }) => ({
          path: pathOf(url),
          text: reads.masked(text),
        })),
        stretches: stretches.map((each) => ({
          ...each,
          benchmark: each.benchmark && (benchmarks.get(each.benchmark)?.id ?? each.benchmark),
        })),
        resolved: resolved.map(([from, specifier, to]) => [pathOf(from), specifier, pathOf(to)]),
        threw: threw === undefined ? null : describe(threw.error),
      }
      reads.unobserved(() => writeFileSync(lookedPath(spec.scratch), stringify(looked)))
      send({ type: 'covered' })
    },
  }
}

/** One file can be loaded several times, by queries behind its address. */
function withQuery(url: string): string {
  const end = url.search(/[?#]/)
  return end < 0 ? fileURLToPath(url) : `${fileURLToPath(url.slice(0, end))}${url.slice(end)}`
}

interface Ran extends Pick<CodeStretch, 'ran' | 'calls' | 'used'> {
  readonly shown: Shown
}

/** Calls while every call is counted, which attributes code to a benchmark. In fewer than three, what each uses cannot be told. */
const exactly = { calls: 10, ms: 50, fewest: 3 } as const

/**
 * Calls after that, while V8 optimises: twice about as long as an arm of a round warms up and measures, and each time
 * no fewer calls than that, unless they are slow.
 */
const often = { ms: 70, calls: 1500, mostMs: 400 } as const

/** After so many times in which code was seen for the first time, there is no end to it. */
const mostTimes = 6

function* callFor(
  depth: LookDepth,
  start: Start,
  coverage: Coverage,
  reads: Reads,
  now: () => number,
): Steps<Ran> {
  const ran: CodeStretch['ran'][number][] = []
  const seen = new Set<string>()
  const take = (): number => {
    let fresh = 0
    for (const each of coverage.take()) {
      const key = `${each[0]} ${each[1]} ${each[2]}`
      if (seen.has(key)) continue
      seen.add(key)
      ran.push(each)
      fresh++
    }
    return fresh
  }
  let calls = 0
  const used: UseCounts[] = []
  try {
    const { probe } = yield* start()
    reads.takeUse()
    const first = now()
    const isTime = (): boolean => calls < exactly.fewest || now() - first < exactly.ms
    for (; calls < exactly.calls && isTime(); calls++) {
      yield* settled(probe.run(1))
      used.push(reads.takeUse())
    }
    take()
    coverage.count('first')
    let steady = depth === 'few-calls' ? 2 : 0
    for (let time = 0; steady < 2; time++) {
      if (time === mostTimes) {
        reads.cannotSee('endless-code')
        break
      }
      const begun = now()
      let batch = 1
      for (let made = 0; ;) {
        const elapsed = now() - begun
        if (elapsed >= often.mostMs || (elapsed >= often.ms && made >= often.calls)) break
        yield* settled(probe.run(batch))
        const own = reads.takeUse()
        if (batch === 1) used.push(own)
        made += batch
        calls += batch
        // V8 optimises a function when a take has told of it.
        if (made === 1) steady = take() > 0 ? 0 : steady
        batch = Math.min(1000, batch * 2)
      }
      steady = take() > 0 ? 0 : steady + 1
    }
    yield* probe.finish()
    take()
    return { ran, calls, used: everyCall(used), shown: { kind: 'times', ms: [1] } }
  } catch (error) {
    reads.cannotSee('fails', firstLine(error))
    take()
    return { ran, calls, used: null, shown: { kind: 'error', error } }
  } finally {
    coverage.count('exact')
  }
}

/** What each call uses, but the first, which may make ready what the others find; null where they differ. */
function everyCall([, one, ...others]: readonly UseCounts[]): UseCounts | null {
  if (one === undefined || others.length === 0) return null
  const isLike = (other: UseCounts): boolean =>
    usedThings.every((thing) => other[thing] === one[thing])
  return others.every(isLike) ? one : null
}

function firstLine(error: unknown): string {
  return describe(error).split('\n')[0] ?? ''
}
