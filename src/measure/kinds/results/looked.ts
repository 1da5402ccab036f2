import { shareNames, withZeroes } from '../../../formats/index.ts'
import type { PreparedVersion, Rename, ResultsDefinition, Versions } from '../../../model/index.ts'
import type { Found } from '../../found/found.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import type { SuiteContents } from '../../found/suite-contents.ts'
import { besideFailures } from './beside-failures.ts'
import { besideWarnings } from './beside-warnings.ts'
import type { BroughtResults } from './bring-results.ts'
import { contentsOf } from './contents.ts'
import { take } from './take.ts'

/** Remembers what was found in all versions before the first round, since the results of rounds are read accordingly. */
export class LookedResults {
  readonly #definition: ResultsDefinition
  /** The keys are the versions' labels. */
  readonly #brought = new Map<string, BroughtResults>()
  /** What the tool measured when it was looked at and no round has used yet, by the versions' labels. */
  readonly #unused = new Map<string, Kept>()
  readonly #names = new Set<string>()
  /** Directories of versions in which the tool fails. */
  readonly #failing = new Set<string>()
  #renames: readonly Rename[] = []

  constructor(definition: ResultsDefinition) {
    this.#definition = definition
  }

  /** Reads one version's results as well as they can be understood without the others'. */
  add(version: string, brought: BroughtResults, renames: readonly Rename[]): SuiteContents {
    this.#renames = renames
    this.#brought.set(version, brought)
    return this.#contentsOf(brought)
  }

  /** A tool that is run to see what it measures has measured it. @param seconds that it took */
  keep(version: string, brought: BroughtResults, seconds: number): void {
    if (brought.failure === null) this.#unused.set(version, { brought, seconds })
  }

  /** What was kept of all these arms, once; null where one has nothing left, and has to be run. */
  takeKept(arms: readonly Pick<RunnableArm, 'label' | 'runs'>[]): readonly Kept[] | null {
    const kept = arms.map(({ label, runs }) =>
      runs === undefined ? this.#unused.get(label) : undefined,
    )
    arms.forEach(({ label }) => this.#unused.delete(label))
    const all = kept.filter((each) => each !== undefined)
    return all.length === arms.length ? all : null
  }

  sideBySide(found: readonly Found[], versions: Versions<PreparedVersion>): readonly Found[] {
    const named = this.named(
      found.map(({ version }) => this.#brought.get(version.label) ?? nothing),
    )
    const all = found.map((each, i) => {
      const { results, failure } = named[i] ?? nothing
      if (!this.#brought.has(each.version.label)) return { ...each, results }
      return { ...each, results, contents: this.#contentsOf({ results, failure }) }
    })
    this.#brought.clear()
    for (const { version, contents, results } of all) {
      if (contents.kind === 'loaded' && contents.gap?.isFailure)
        this.#failing.add(version.directory)
      for (const { benchmarks } of results)
        for (const name of benchmarks.names()) this.#names.add(name)
    }
    const warnings = besideWarnings(all, versions, this.#definition)
    const first = all.findIndex(({ contents }) => contents.kind === 'loaded')
    const warned = all.map(({ suite, version, contents }, i): Found => {
      if (i !== first || contents.kind !== 'loaded') return { suite, version, contents }
      const own = contents.warnings ?? []
      return { suite, version, contents: { ...contents, warnings: [...own, ...warnings] } }
    })
    return besideFailures(warned, versions)
  }

  /** Gives the results the names that were decided on when all versions were looked at. */
  named(all: readonly BroughtResults[]): readonly BroughtResults[] {
    const read = all.flatMap(({ results }) => results)
    const files = withZeroes(shareNames(read, this.#names), this.#names)
    let from = 0
    return all.map(({ results, failure }) => {
      const own = files.slice(from, from + results.length)
      from += results.length
      return { results: own, failure }
    })
  }

  /** Whether the tool failed there before the first round already, so that the report has it. */
  failsIn(directory: string): boolean {
    return this.#failing.has(directory)
  }

  #contentsOf(brought: BroughtResults): SuiteContents {
    return contentsOf(take(brought, this.#definition, this.#renames), this.#definition)
  }
}

interface Kept {
  readonly brought: BroughtResults
  readonly seconds: number
}

const nothing: BroughtResults = { results: [], failure: null }
