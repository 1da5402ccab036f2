import { resolve } from 'node:path'
import type { CommitMessage, Version, Versions } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { runGit } from '../git.ts'

/** The commits with a word in their message, and why some may be missing: half a sentence; null where none is. */
export interface CommitMessages {
  readonly messages: readonly CommitMessage[]
  readonly missing: string | null
}

const mostCommits = 200

/**
 * The commits that the judged versions have and the base has not, of those the ones that have the word in their message,
 * newest first. Merges are left out: their messages quote what was merged, where it is read anyway.
 *
 * @param word plain text, upper and lower case being the same
 */
export async function commitMessages(
  word: string,
  { base, heads }: Versions,
  workingDirectory: string,
  ports: Pick<Ports, 'processes'>,
): Promise<CommitMessages> {
  if (base?.source.kind !== 'git') return none
  const revisions = heads.flatMap(revisionOf)
  if (revisions.length === 0) return none
  // Plumbing, which no configuration of the user's changes; no message has a NUL.
  const args = [
    'rev-list',
    '--no-merges',
    `--max-count=${mostCommits}`,
    '--regexp-ignore-case',
    '--fixed-strings',
    `--grep=${word}`,
    '--encoding=UTF-8',
    '--format=%x00%H%x00%an%x00%B%x00',
    ...revisions,
    `^${base.source.commit}`,
  ]
  const listed = await runGit(args, resolve(workingDirectory), ports)
  if (listed.exitCode !== 0) return { messages: [], missing: listed.stderr.trim().slice(0, 300) }
  const messages = [...listed.stdout.matchAll(record)].map(
    ([, commit = '', author = '', message = '']) => ({ commit, author, message }),
  )
  return { messages, missing: missing(listed.stdout, messages.length) }
}

const none: CommitMessages = { messages: [], missing: null }

const record = /\0([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g

/** A directory is what is checked out in it, if it is where the run was started; another one has no commits. */
function revisionOf({ source }: Version): string[] {
  if (source.kind === 'git') return [source.commit]
  return source.kind === 'directory' && source.path === '.' ? ['HEAD'] : []
}

/** Says what is missing of the messages: a long output keeps only its end. */
function missing(stdout: string, count: number): string | null {
  if (count === mostCommits) return `there are more than ${mostCommits} of them`
  return stdout === '' || stdout.startsWith('commit ') ? null : 'their messages are too long'
}
