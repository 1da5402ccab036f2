/** The commit between two that made a benchmark slower: the search asks, and this measures. */
import {
  bisectReport,
  lookAt,
  withRounds,
  withSkipped,
  type BisectReport,
  type BisectState,
  type NextComparison,
} from '../bisect/index.ts'
import type { BaselineAccess } from '../baseline/index.ts'
import { observe } from '../compare/index.ts'
import { GateError } from '../errors.ts'
import { detectRuntime } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { commitsBetween } from '../prepare/index.ts'
import { faultWords } from '../report/index.ts'
import { comparePair, type BisectTarget } from './bisect/compare-pair.ts'
import { openCheckouts, type CommitPair } from './bisect/checkouts.ts'
import type { GateRequest } from './request.ts'
import type { Survey } from './survey.ts'

export interface BisectRequest extends Pick<GateRequest, 'config' | 'workerPath'> {
  /** Git refs as a user types them. */
  readonly good: string
  readonly bad: string
  /** Where prepared checkouts are looked for; null for nowhere. */
  readonly baselines: BaselineAccess | null
  readonly onProgress: (line: string) => void
}

/**
 * @returns also when the user stops it, or the time is up: then of what was measured
 * @throws GateError for what the user can fix: a range that is none, an end that cannot be measured
 */
export async function bisect(request: BisectRequest, ports: Ports): Promise<BisectReport> {
  const { good, bad, workerPath, onProgress } = request
  // One benchmark of two commits: nothing is gated, and no part is left to another machine.
  const config = { ...request.config, budgets: [], relations: [], shard: null }
  const commits = await commitsBetween(good, bad, config.workingDirectory, ports)
  const last = commits.length - 1
  const settings = { ...config, workerPath }
  const runtime = await detectRuntime(settings, ports)
  const start = ports.clock.seconds()
  const secondsLeft = (): number => config.maxTimeSeconds - (ports.clock.seconds() - start)
  const checkouts = openCheckouts(commits, { ...request, config }, runtime, ports)
  const isEnd = (place: number): boolean => place === 0 || place === last
  let state: BisectState = {
    last,
    threshold: config.threshold,
    compared: [],
    skipped: new Set(),
  }
  const surveys = new WeakMap<CommitPair, Survey>()
  const reasons = new Map<number, string>()
  let target: BisectTarget | null = null
  let comparisons = 0
  let rounds = 0
  let roundSeconds = 1
  const outlook = (): ReturnType<typeof lookAt> =>
    lookAt(state, {
      prepareSeconds: checkouts.secondsEach(),
      roundSeconds,
      prepared: checkouts.ready(),
    })
  const skip = (place: number, reason: string): void => {
    reasons.set(place, reason)
    state = withSkipped(state, place)
  }

  async function compare({ from, to, rounds: wanted }: NextComparison): Promise<void> {
    const pair = await checkouts.pair(from, to)
    const began = ports.clock.seconds()
    const measured = await comparePair(
      pair,
      {
        target,
        surveys,
        count: wanted,
        firstRound: rounds,
        config,
        settings,
        runtime,
        secondsLeft: Math.max(1, secondsLeft()),
      },
      ports,
    )
    if (measured.kind === 'failed') {
      const place = measured.version === pair.from.label ? from : to
      if (isEnd(place)) throw endFailed(place === 0 ? good : bad, place === 0, measured)
      skip(place, measured.message ?? 'it does not have the benchmark')
      return
    }
    target = measured.target
    comparisons += 1
    rounds += wanted
    const labels = { base: pair.from.label, head: pair.to.label }
    const { metric } = measured.target
    const changes = observe(measured.samples, labels, metric).rounds.map(({ change }) => change)
    roundSeconds = (ports.clock.seconds() - began) / wanted
    state = withRounds(state, from, to, changes)
  }

  try {
    for (;;) {
      const { next, narrowed } = outlook()
      if (next === null || ports.stop.aborted || secondsLeft() <= 0) break
      const among = narrowed === null ? last : narrowed.at - narrowed.before
      onProgress(
        `bisecting  among ${among} of ${last} commits, ${rounds} rounds so far, at most ${Math.ceil(secondsLeft())} s left`,
      )
      try {
        await compare(next)
      } catch (error) {
        const place = isEnd(next.to) ? next.from : next.to
        if (!(error instanceof GateError) || error.code === 'bisect-end' || isEnd(place))
          throw error
        skip(place, faultWords(error.fault).sentence)
      }
      if (narrowed !== null) await checkouts.leave(narrowed, next)
    }
  } catch (error) {
    // What was measured until then counts.
    if (!ports.stop.aborted || target === null) throw error
  } finally {
    await checkouts.remove()
  }
  if (target === null) ports.stop.throwIfAborted()
  if (target === null) throw new Error('the ends were compared, and there is no benchmark')
  const { benchmark, metric, environment }: BisectTarget = target
  return bisectReport({
    createdAt: ports.clock.date().toISOString(),
    interrupted: ports.stop.aborted,
    benchmark,
    metric,
    seed: config.seed,
    environment,
    refs: { good, bad },
    commits,
    state,
    outlook: outlook(),
    reasons,
    comparisons,
    prepared: checkouts.made(),
    seconds: ports.clock.seconds() - start,
  })
}

function endFailed(
  version: string,
  isGood: boolean,
  { benchmark, message }: { readonly benchmark: string; readonly message: string | null },
): GateError {
  const end = isGood ? 'good' : 'bad'
  return new GateError({ code: 'bisect-end', end, version, benchmark, message })
}
