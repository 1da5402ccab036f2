import { evaluate, LoadError, type Unguarded } from './evaluate.ts'

/** What a file is at, while it is loaded. */
export interface AtWork {
  /** True while no benchmark has been defined. */
  readonly isEmpty: boolean
  /** The file still runs or defines benchmarks. */
  readonly isBusy: boolean
  unguarded: Unguarded
}

/**
 * Loads a file.
 *
 * @param given what its default export is called with
 * @returns why the file would fail if it were run by itself; null if it would not
 */
export async function threwIn(
  path: string,
  file: AtWork,
  given: () => readonly unknown[] = () => [],
): Promise<{ readonly error: unknown } | null> {
  try {
    await evaluate(
      path,
      () => file.isEmpty,
      () => file.isBusy,
      (unguarded) => {
        file.unguarded = unguarded
      },
      given,
    )
  } catch (error) {
    return { error }
  }
  const { exitCode = 0 } = process
  if (Number(exitCode) === 0) return null
  return { error: new LoadError('threw', `the file set process.exitCode to ${exitCode}`) }
}
