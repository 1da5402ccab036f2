import { openBaseline } from '../../baseline/index.ts'
import { benchmarkFiles, type PreparedVersion } from '../../model/index.ts'
import type { Runtime } from '../../measure/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { lendBenchmarks, prepare, type ListedCommit, type Prepared } from '../../prepare/index.ts'
import type { BisectRequest } from '../bisect.ts'

/** Two commits that are ready to run. */
export interface CommitPair {
  readonly from: PreparedVersion
  readonly to: PreparedVersion
}

/** The commits of a range as directories that are ready to run, each made when it is first asked for. */
export interface Checkouts {
  /**
   * @returns the same object for as long as nothing was removed
   * @throws GateError where one of them cannot be made ready
   */
  pair(from: number, to: number): Promise<CommitPair>
  ready(): ReadonlySet<number>
  /** What making one ready takes, as far as that is known. */
  secondsEach(): number
  /** How many were made ready. */
  made(): number
  /** Removes those that are least likely to be asked for again, where many lie there. */
  leave(
    narrowed: { readonly before: number; readonly at: number },
    used: { readonly from: number; readonly to: number },
  ): Promise<void>
  remove(): Promise<void>
}

/** A prepared checkout may be large. */
const most = 8

export function openCheckouts(
  commits: readonly ListedCommit[],
  { config, baselines }: Pick<BisectRequest, 'config' | 'baselines'>,
  { node }: Runtime,
  ports: Ports,
): Checkouts {
  const last = commits.length - 1
  const held = new Map<number, { readonly prepared: Prepared; readonly version: PreparedVersion }>()
  const pairs = new Map<string, CommitPair>()
  let made = 0
  let seconds = 0

  async function at(place: number): Promise<PreparedVersion> {
    const before = held.get(place)
    if (before !== undefined) return before.version
    const commit = commits[place]?.commit
    if (commit === undefined) throw new RangeError(`no commit at ${place}`)
    const start = ports.clock.seconds()
    const { setup, setupRetries, setupRetryDelaySeconds, workingDirectory } = config
    const prepared = await prepare(
      {
        base: commit,
        heads: [],
        setup,
        setupRetry: { times: setupRetries, delaySeconds: setupRetryDelaySeconds },
        workingDirectory,
        // A checkout that was kept is used where there is one, and none has to be.
        restore: openBaseline(baselines, { ...config, requireBaseline: false }, node, ports)
          .restore,
      },
      ports,
    )
    const { base } = prepared.versions
    if (base === null) throw new Error('a commit was prepared, and is not there')
    // Longer than git's short hash, so that no two of a range are the same.
    const version = { ...base, label: commit.slice(0, 12) }
    made += 1
    seconds += ports.clock.seconds() - start
    held.set(place, { prepared, version })
    if (config.benchmarksFrom === 'head' && place !== last) {
      const patterns = benchmarkFiles(config.suites)
      await lendBenchmarks({ base: version, heads: [await at(last)] }, patterns, ports)
    }
    return version
  }

  async function drop(place: number): Promise<void> {
    const prepared = held.get(place)?.prepared
    held.delete(place)
    pairs.clear()
    await prepared?.remove()
  }

  return {
    async pair(from, to) {
      const key = `${from} ${to}`
      const pair = pairs.get(key) ?? { from: await at(from), to: await at(to) }
      pairs.set(key, pair)
      return pair
    },
    ready: () => new Set(held.keys()),
    secondsEach: () => (made === 0 ? 1 : seconds / made),
    made: () => made,
    async leave({ before, at: end }, { from, to }) {
      const kept = new Set([0, last, from, to])
      const distance = (place: number): number => Math.max(before - place, place - end)
      const others = [...held.keys()].filter((place) => !kept.has(place))
      const farthest = others.toSorted((a, b) => distance(b) - distance(a))
      for (const place of farthest.slice(0, Math.max(0, held.size - most))) await drop(place)
    },
    async remove() {
      for (const place of held.keys()) await drop(place)
    },
  }
}
