import { benchmark } from '../model/index.ts'
import type {
  ParsedBenchmark,
  ParsedBenchmarks,
  ParsedFailure,
  ParsedResults,
} from './parsed-results.ts'

/**
 * Gives a benchmark of Go the same name in all files.
 *
 * Go appends the number of CPUs to a name, unless it is 1, and a benchmark's own name may end in a number just as well:
 * `BenchmarkParse/size-100` is one or the other. Where all names of a file end alike, the ending is taken off if that
 * makes more of its names known to the other files than leaving it does; and where no other file ends differently, for
 * another machine would append another number. What is left of `ending` in a result is what was taken off.
 *
 * @param files of all versions that are compared
 * @param known names that were told apart before, from other results of the same versions
 */
export function shareNames(
  files: readonly ParsedResults[],
  known: ReadonlySet<string> = new Set(),
): readonly ParsedResults[] {
  const ofGo = files.filter(({ format }) => format === 'go')
  if (ofGo.length === 0) return files
  const endings = new Set(ofGo.map(({ ending }) => ending).filter((ending) => ending !== ''))
  const dropped = new Set([...endings].filter((ending) => isDropped(ending, ofGo, known)))
  const cut = files.map((file) =>
    dropped.has(file.ending) ? withoutEnding(file) : { ...file, ending: '' },
  )
  const names = new Set([...known, ...cut.flatMap(({ benchmarks }) => [...benchmarks.names()])])
  const failed = new FailedNames(names, dropped)
  return cut.map((file) => (file.format === 'go' ? { ...file, failures: failed.in(file) } : file))
}

function isDropped(
  ending: string,
  files: readonly ParsedResults[],
  known: ReadonlySet<string>,
): boolean {
  const others = new Set(known)
  for (const { ending: other, benchmarks, failures } of files) {
    if (other === ending) continue
    // Go leaves the number of CPUs out of the names of failures.
    for (const { benchmark: failed } of failures) if (failed !== null) others.add(failed.name)
    for (const name of benchmarks.names()) others.add(name).add(withoutLast(name, other))
  }
  const own = files.filter((file) => file.ending === ending)
  const names = [...new Set(own.flatMap(({ benchmarks }) => [...benchmarks.names()]))]
  const kept = names.filter((name) => others.has(name)).length
  const cut = names.filter((name) => others.has(withoutLast(name, ending))).length
  return cut > kept || (cut === 0 && kept === 0)
}

function withoutLast(name: string, ending: string): string {
  return name.slice(0, name.length - ending.length)
}

function withoutEnding(file: ParsedResults): ParsedResults {
  return { ...file, benchmarks: new WithoutEnding(file.benchmarks, file.ending.length) }
}

class WithoutEnding implements ParsedBenchmarks {
  readonly #all: ParsedBenchmarks
  readonly #length: number

  constructor(all: ParsedBenchmarks, length: number) {
    this.#all = all
    this.#length = length
  }

  get length(): number {
    return this.#all.length
  }

  *names(): Generator<string> {
    for (const name of this.#all.names()) yield name.slice(0, -this.#length)
  }

  *[Symbol.iterator](): Generator<ParsedBenchmark> {
    for (const one of this.#all)
      yield { ...one, ...benchmark(one.suite, '', one.name.slice(0, -this.#length)) }
  }
}

/** Finds the names of failures, which Go prints with the number of CPUs or without, by the moment of the failure. */
class FailedNames {
  readonly #known: ReadonlySet<string>
  readonly #dropped: readonly string[]
  /** Known names that end in a number, by what stands before it: `-cpu 1,2` measures a benchmark under several. */
  readonly #numbered: ReadonlyMap<string, readonly string[]>

  constructor(known: ReadonlySet<string>, dropped: ReadonlySet<string>) {
    this.#known = known
    this.#dropped = [...dropped]
    this.#numbered = Map.groupBy(
      [...known].filter((name) => numbered.test(name)),
      (name) => name.replace(numbered, ''),
    )
  }

  in({ benchmarks, failures }: ParsedResults): readonly ParsedFailure[] {
    const measured = new Set(benchmarks.names())
    return failures.flatMap((failure) => {
      const { benchmark: failed } = failure
      if (failed === null) return [failure]
      return this.#meant(failed.name, measured).map((name) => ({
        ...failure,
        benchmark: benchmark(failed.suite, '', name),
      }))
    })
  }

  #meant(name: string, measured: ReadonlySet<string>): readonly string[] {
    const others = (this.#numbered.get(name) ?? []).filter((other) => !measured.has(other))
    if (this.#known.has(name)) return [name, ...others]
    if (others.length > 0) return others
    const ending = this.#dropped.find(
      (each) => name.endsWith(each) && this.#known.has(name.slice(0, -each.length)),
    )
    return [ending === undefined ? name : name.slice(0, -ending.length)]
  }
}

const numbered = /-\d+$/
