/** node:bench as it is used here, and how another object takes its place. */
import module from 'node:module'
import { substitute } from '../substitute.ts'

export type Call = (...args: readonly unknown[]) => unknown

/** As it is before anything replaces it. */
const { registerHooks } = module

/** What a runner has; the module itself is one. */
export interface Declarations {
  readonly bench: Call & { readonly skip: Call; readonly only: Call }
  readonly suite: Call
  readonly describe: Call
  readonly before: Call
  readonly after: Call
  readonly beforeEach: Call
  readonly afterEach: Call
  run(options?: object): Stream
}

/** The module is `bench` itself, with everything on it. */
export interface NodeBench extends Declarations {
  readonly skip: Call
  readonly only: Call
  createRunner(options?: object): Declarations
}

/** What a runner tells of a benchmark. */
export interface BenchRecord {
  /** Its suites' names, outer first, and its own. */
  readonly namePath: readonly string[]
  readonly params: object
  readonly error?: unknown
}

export interface Stream {
  on(event: 'bench:start' | 'bench:complete', listener: (record: BenchRecord) => void): unknown
  on(
    event: 'bench:diagnostic',
    listener: (record: { readonly level: string; readonly message: string }) => void,
  ): unknown
  on(event: 'bench:summary', listener: () => void): unknown
  resume(): unknown
}

export function isNodeBench(value: unknown): value is NodeBench {
  return typeof value === 'function' && 'bench' in value && 'createRunner' in value
}

/** From here on, whoever imports or requires `node:bench` gets this. */
export function replaceNodeBench(own: NodeBench): void {
  // By its name it could not be imported from a Node.js that does not have it yet.
  const instead = substitute('benchgate:node-bench', Object.assign(own.bench, own))
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'node:bench' ? instead.answer(context) : next(specifier, context),
  })
}
