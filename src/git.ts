/**
 * Git, as every room talks to it: in one environment, and with nothing of the user's running along. Hooks are for the
 * user's own commands, and a file system monitor is a program that whoever writes to `.git/config` can name: code that
 * was measured a moment ago could.
 */
import type { Finished, Ports } from './platform/ports.ts'

/** Git's own words are matched and quoted, so they are asked for in English; it never waits for a password. */
const environment = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }

const alone = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>
  /** A file that takes all of its output; what is returned is the end of it only. */
  readonly outputFile?: string
}

/** Runs git to its end, also while the run is being stopped. */
export function runGit(
  args: readonly string[],
  directory: string,
  { processes }: Pick<Ports, 'processes'>,
  { env: added, ...others }: GitOptions = {},
): Promise<Finished> {
  const env = { ...environment, ...added }
  return processes.run('git', [...alone, ...args], { ...others, cwd: directory, env })
}

/** Runs git to its end. @throws Interrupted where the run was stopped meanwhile */
export async function tryGit(
  args: readonly string[],
  directory: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
  options: GitOptions = {},
): Promise<Finished> {
  const finished = await runGit(args, directory, ports, options)
  ports.stop.throwIfAborted()
  return finished
}

/**
 * Asks git something.
 *
 * @returns what it wrote, without the line's end; null where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
export async function askGit(
  args: readonly string[],
  directory: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
): Promise<string | null> {
  const finished = await tryGit(args, directory, ports)
  return finished.exitCode === 0 ? finished.stdout.trimEnd() : null
}

/** Whether there is no git on the PATH, which a refusal of git must not be taken for. */
export async function isGitMissing(
  directory: string,
  ports: Pick<Ports, 'processes'>,
): Promise<boolean> {
  const { exitCode } = await runGit(['--version'], directory, ports)
  return exitCode === notStarted
}

/** The exit code of a program that cannot be found. */
const notStarted = 127

/** Whether a commit is another one, or in its history; false where either is not in the clone. */
export async function isAncestor(
  commit: string,
  of: string,
  directory: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
): Promise<boolean> {
  return (await askGit(['merge-base', '--is-ancestor', commit, of], directory, ports)) !== null
}

/** Git said no where it had no reason to, such as on a full disk. */
export class GitProblem extends Error {}

/**
 * @returns what git wrote, without the line's end
 * @throws GitProblem with its last words where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
export async function gitSays(
  args: readonly string[],
  directory: string,
  ports: Pick<Ports, 'processes' | 'stop'>,
  options: GitOptions = {},
): Promise<string> {
  const finished = await tryGit(args, directory, ports, options)
  if (finished.exitCode !== 0) throw new GitProblem(reasonOf(finished))
  return finished.stdout.trimEnd()
}

/** The reason that git gave, without its advice. */
export function reasonOf({ stderr, exitCode, signal }: Finished): string {
  const lines = stderr.split('\n').map((line) => line.trim())
  const reasons = lines.filter((line) => /^(fatal:|error:|remote:|ssh:|!)/.test(line))
  return reasons.slice(0, mostReasons).join(' ') || `it ended with ${exitCode ?? signal}`
}

const mostReasons = 4
