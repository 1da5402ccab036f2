import { GateError } from '../errors.ts'

/** Runs what talks to the system; where that says no, `otherwise` makes the answer of its words. */
export async function orProblem<T>(
  body: () => Promise<T>,
  otherwise: (problem: string) => T,
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    const problem = systemProblem(error)
    if (problem === null) throw error
    return otherwise(problem)
  }
}

/** Nothing is there, as told from all that kept us from looking. */
export function isNoFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/**
 * What a system that said no has said, in words: a full disk or a missing right is for the user to see to.
 *
 * @returns null for every other error: a bug, or a stop
 */
function systemProblem(error: unknown): string | null {
  if (error instanceof GateError) return systemProblem(error.cause)
  if (!(error instanceof Error && 'code' in error && 'errno' in error)) return null
  const words = known[String(error.code)]
  if (words === undefined) return error.message
  const place = placeOf(error)
  return place === null ? words : `${words} (${place})`
}

/** The path that an error is about. A copy tells two, and it is mostly the second that fails. */
function placeOf(error: Error): string | null {
  if ('dest' in error && typeof error.dest === 'string') return error.dest
  return 'path' in error && typeof error.path === 'string' ? error.path : null
}

const known: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  ENOENT: 'there is no such file or directory',
  ENOTDIR: 'that is not a directory',
  ENAMETOOLONG: 'a name is too long for the disk',
  EMFILE: 'too many files are open',
}
