/** What `Deno.bench` is called with, in all of its forms, as a definition. */

/** What a benchmark gets: it may say which part of a call is its own. */
export interface DenoContext {
  readonly name: string
  /** The address of its file. */
  readonly origin: string
  start(): void
  end(): void
}

export type DenoFunction = (context: DenoContext) => unknown

export interface DenoDefinition {
  readonly name: string
  readonly fn: DenoFunction
  /** Empty for none. */
  readonly group: string
  readonly ignore: boolean
  readonly only: boolean
}

/** @throws TypeError in Deno's own words for what is no benchmark */
export function denoDefinition(args: readonly unknown[]): DenoDefinition {
  const [first, second, third] = args
  if (typeof first === 'string') {
    if (isFunction(second)) return definition({}, first, second)
    if (!isFunction(third)) throw new TypeError('Missing bench function')
    return definition(optionsOf(second), first, third)
  }
  if (isFunction(first)) {
    if (first.name === '') throw new TypeError('The bench function must have a name')
    return definition({}, first.name, first)
  }
  const options = optionsOf(first)
  const fn = second ?? options['fn']
  if (!isFunction(fn))
    throw new TypeError("Expected 'fn' field in the first argument to be a bench function")
  const { name = fn.name } = options
  return definition(options, name, fn)
}

type Options = Readonly<Record<string, unknown>>

function definition(options: Options, name: unknown, fn: DenoFunction): DenoDefinition {
  if (typeof name !== 'string' || name === '') throw new TypeError("The bench name can't be empty")
  const { group, ignore, only } = options
  return {
    name,
    fn,
    group: typeof group === 'string' ? group : '',
    ignore: Boolean(ignore),
    only: Boolean(only),
  }
}

function optionsOf(value: unknown): Options {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isFunction(value: unknown): value is DenoFunction {
  return typeof value === 'function'
}
