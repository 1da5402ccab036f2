import type { Files } from '../platform/ports.ts'
import type { RunnableArm } from './runnable-arm.ts'

type Place = Pick<RunnableArm, 'label' | 'directory'>

/** An arm with a directory of its own for temporary files. */
export type Housed<A> = A & { readonly temporary: string }

/**
 * Lends an arm a temporary directory of its own while `body` runs: versions run side by side, and a file of a fixed name
 * would be both's.
 *
 * The home directory stays the user's. Tools find their configuration, logins and caches there, and many do not run in an
 * empty one: rustup without its toolchains, git without a name, npm without the registry.
 */
export async function inOwnTemporary<A extends Place, T>(
  arm: A,
  { lendDirectory }: Pick<Files, 'lendDirectory'>,
  body: (arm: Housed<A>) => Promise<T>,
): Promise<T> {
  const lent = await lendDirectory(JSON.stringify([arm.label, arm.directory]))
  try {
    return await body({ ...arm, temporary: lent.path })
  } finally {
    lent.giveBack()
  }
}

/** Lends every arm of a round its own. */
export function inOwnTemporaries<A extends Place, T>(
  [first, ...others]: readonly A[],
  files: Pick<Files, 'lendDirectory'>,
  body: (arms: readonly Housed<A>[]) => Promise<T>,
): Promise<T> {
  if (first === undefined) return body([])
  return inOwnTemporary(first, files, (one) =>
    inOwnTemporaries(others, files, (more) => body([one, ...more])),
  )
}

/** The variables that name it on POSIX and Windows; tools look at any of them. */
export function temporaryIn(path: string): Readonly<Record<string, string>> {
  return { TMPDIR: path, TMP: path, TEMP: path }
}
