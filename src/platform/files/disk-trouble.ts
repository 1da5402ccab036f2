import { GateError } from '../../errors.ts'

/**
 * Runs what writes to a disk.
 *
 * @throws GateError `disk-full` where there is no room: whoever gets that can say so, and nobody can do without. Whatever
 * else a system may say is thrown as it is.
 */
export async function orDiskFull<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    throw error instanceof Error && isDiskFull(error) ? diskFull(error) : error
  }
}

/** @param error what the system has said when a temporary directory was to be made */
export function noTemporaryDirectory(error: Error, parent: string): GateError {
  if (isDiskFull(error)) return diskFull(error)
  return new GateError(
    'no-temporary-directory',
    `no directory for temporary files can be made in ${parent}: ${error.message}`,
    'Name a directory that exists and can be written to with TMPDIR (on Windows TEMP).',
    { cause: error },
  )
}

function isDiskFull(error: Error): boolean {
  return 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function diskFull(error: Error): GateError {
  const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : ''
  return new GateError(
    'disk-full',
    `no space is left on the disk${path}: ${error.message}`,
    'Make room there, or name another disk for temporary files with TMPDIR (on Windows TEMP).',
    { cause: error },
  )
}
