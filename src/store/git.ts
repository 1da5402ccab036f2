import type { Finished, Ports } from '../platform/ports.ts'

/** Git's own words are quoted, so they are asked for in English; it never waits for a password. */
const env = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>
  /** A file that takes all of its output. */
  readonly outputFile?: string
}

/** Runs git in a repository to its end. */
export async function runGit(
  args: readonly string[],
  repository: string,
  { processes, stop }: Pick<Ports, 'processes' | 'stop'>,
  options: GitOptions = {},
): Promise<Finished> {
  const { env: added, ...others } = options
  const finished = await processes.run('git', args, {
    ...others,
    cwd: repository,
    env: { ...env, ...added },
  })
  stop.throwIfAborted()
  return finished
}

/** Git said no where it had no reason to, such as on a full disk. */
export class GitProblem extends Error {}

/**
 * @returns what git wrote, without the line's end
 * @throws GitProblem with its last words where it refused
 */
export async function gitSays(
  args: readonly string[],
  repository: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
  options: GitOptions = {},
): Promise<string> {
  const finished = await runGit(args, repository, ports, options)
  if (finished.exitCode !== 0) throw new GitProblem(reasonOf(finished))
  return finished.stdout.trimEnd()
}

/** What git wrote of the reason, without its advice. */
export function reasonOf({ stderr, exitCode, signal }: Finished): string {
  const lines = stderr.split('\n').map((line) => line.trim())
  const reasons = lines.filter((line) => /^(fatal:|error:|remote:|ssh:|!)/.test(line))
  return reasons.slice(0, mostReasons).join(' ') || `it ended with ${exitCode ?? signal}`
}

const mostReasons = 4
