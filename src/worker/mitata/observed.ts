import { benchmark } from '../../model/index.ts'
import type { Declared, LedFile } from '../led-file.ts'
import { combinationsOf } from './combinations.ts'
import { partsOf, type Benched, type Mitata, type Trial } from './mitata.ts'
import { startMitata } from './start.ts'
import { statsOf, type Stats } from './stats.ts'

/** Options of `run()` that keep their meaning. */
interface RunOptions {
  readonly filter?: { test(name: string): boolean }
  readonly throw?: boolean
  readonly observe?: (trial: object) => object
  readonly format?: string | object
  readonly json?: unknown
  readonly print?: (text: string) => void
}

/** A benchmark, and where it was declared. */
interface Placed {
  readonly trial: Trial
  readonly layout: number
}

/** What a trial came to, for one combination of its arguments. */
interface Ran {
  readonly name: string
  readonly args: object
  readonly stats: Stats | undefined
  readonly error: unknown
}

/** The module that a file gets in the place of `real`. */
export function observedMitata(real: Mitata, suite: string, file: LedFile): object {
  const layouts: { readonly name: string | null }[] = [{ name: null }]
  let at = 0
  let placed: Placed[] = []

  const bench = (name: unknown, fn?: unknown): Trial => {
    const trial = isBenched(name)
      ? trialOf(real, name.name || 'anonymous', name)
      : trialOf(real, String(name), fn)
    const own = { trial, layout: at }
    placed.push(own)
    file.declare(own, () => declared(own))
    return trial
  }

  const within = (name: string | null, declare: Benched): unknown => {
    const outer = at
    layouts.push({ name: name ?? layouts[outer]?.name ?? null })
    at = layouts.length - 1
    const leave = (): void => {
      at = outer
    }
    let returned: unknown
    try {
      returned = declare()
    } catch (error) {
      leave()
      throw error
    }
    if (returned instanceof Promise) return returned.finally(leave).then(() => undefined)
    return leave()
  }

  const declared = ({ trial, layout }: Placed): readonly Declared[] =>
    combinationsOf(trial).map(({ name, args }) => {
      const group = layouts[layout]?.name ?? ''
      return {
        benchmark: benchmark(suite, group, file.names.next({ group, name })),
        start: startMitata(trial.f, args),
      }
    })

  const runTrial = async (own: Placed, throws: boolean): Promise<object> => {
    file.settle(own)
    const { trial, layout } = own
    const names = combinationsOf(trial)
    const runs: Ran[] = []
    for (const [i, each] of declared(own).entries()) {
      const { name = '', args = {} } = names[i] ?? {}
      const shown = await file.lead(each)
      if (shown.kind === 'error' && throws) throw shown.error
      runs.push(
        shown.kind === 'error'
          ? { name, args, stats: undefined, error: shown.error }
          : { name, args, stats: statsOf(shown.ms), error: undefined },
      )
    }
    const { name: alias, args: values } = partsOf(trial)
    const count = Object.keys(values).length
    const kind = count === 0 ? 'static' : count === 1 ? 'args' : 'multi-args'
    return {
      runs,
      kind,
      args: values,
      alias,
      group: layout,
      baseline: false,
      style: { highlight: false, compact: false },
      // Where version 0.1 has them.
      name: alias,
      stats: runs[0]?.stats,
      error: runs[0]?.error,
    }
  }

  const run = async (options: RunOptions = {}): Promise<object> => {
    const mine = placed
    placed = []
    const benchmarks: object[] = []
    await file.running(async () => {
      for (const own of mine) {
        if (options.filter?.test(partsOf(own.trial).name) === false) file.settle(own)
        else {
          const trial = await runTrial(own, options.throw === true)
          benchmarks.push(options.observe?.(trial) ?? trial)
        }
      }
    })
    const layout = layouts.map(({ name }) => ({ name, types: [] }))
    const report = { layout, benchmarks, context: contextOf() }
    if (asksForJson(options)) options.print?.(JSON.stringify(report, withMessages))
    return report
  }

  const labelled = (declare: Benched): unknown => within(null, declare)
  return {
    ...real,
    bench,
    run,
    group: (name: unknown, declare?: Benched) =>
      isBenched(name) ? within(null, name) : within(nameOf(name), declare ?? nothing),
    ...(real.baseline === undefined
      ? { boxplot: labelled, barplot: labelled, summary: labelled, lineplot: labelled, compact }
      : { baseline: bench }),
  }
}

const nothing: Benched = () => undefined

/** It says how rows look, and nothing more. */
function compact(declare: Benched): unknown {
  const returned = declare()
  return returned instanceof Promise ? returned.then(() => undefined) : undefined
}

function isBenched(value: unknown): value is Benched {
  return typeof value === 'function'
}

/** Version 0.1 also takes `{ name, summary }`. */
function nameOf(name: unknown): string | null {
  if (typeof name === 'string') return name
  if (typeof name !== 'object' || name === null || !('name' in name)) return null
  return typeof name.name === 'string' ? name.name : null
}

/** Of mitata's own class where it has one, which refuses what mitata would refuse. */
function trialOf({ B }: Mitata, name: string, fn: unknown): Trial {
  if (!isBenched(fn)) throw new TypeError('expected iterator, generator or one-shot function')
  return B === undefined ? { f: fn, _name: name, _args: {} } : new B(name, fn)
}

function contextOf(): object {
  const { arch, platform, versions } = process
  const noop = statsOf([1e-6])
  return {
    now: Date.now(),
    arch: `${arch}-${platform}`,
    version: versions.node,
    runtime: 'node',
    cpu: { name: null, freq: 1 },
    noop: { fn: noop, iter: noop, fn_gc: noop },
  }
}

function asksForJson({ format, json }: RunOptions): boolean {
  if (typeof format === 'object') return Object.keys(format)[0] === 'json'
  return format === 'json' || json === true
}

/** An error has no fields of its own that JSON shows. */
function withMessages(_: string, value: unknown): unknown {
  return value instanceof Error ? { message: value.message, stack: value.stack } : value
}
