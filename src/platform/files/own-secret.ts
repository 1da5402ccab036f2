import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * A text that the runs of this user have in common, and nobody else can read: the environment's, for runs on several
 * machines; else a random one that lies where programs keep what is to outlive them, so that no repository and no
 * artifact has it.
 *
 * Source: https://specifications.freedesktop.org/basedir-spec/latest/
 */
export async function ownSecret(): Promise<string> {
  const given = process.env['BENCHGATE_KEY']
  if (given !== undefined && given !== '') return given
  const directory = join(stateHome(), 'benchgate')
  const path = join(directory, 'secret')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const fresh = randomBytes(32).toString('base64url')
  try {
    await writeFile(path, fresh, { flag: 'wx', mode: 0o600 })
    return fresh
  } catch {
    const kept = await readFile(path, 'utf8')
    if (kept.length !== fresh.length) throw new Error(`${path} is not what was written to it`)
    return kept
  }
}

function stateHome(): string {
  const { XDG_STATE_HOME: wanted, LOCALAPPDATA: local } = process.env
  if (process.platform === 'win32' && local !== undefined) return local
  return wanted !== undefined && wanted !== '' ? wanted : join(homedir(), '.local', 'state')
}
