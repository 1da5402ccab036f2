import type { Finished, Ports } from '../platform/ports.ts'

/** Git's own words are matched and quoted, so they are asked for in English; it never waits for a password. */
const env = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }

/** Runs git to its end, also while the run is being stopped. */
export function runGit(
  args: readonly string[],
  directory: string,
  { processes }: Pick<Ports, 'processes'>,
  added: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return processes.run('git', args, { cwd: directory, env: { ...env, ...added } })
}

/** Whether a commit is another one, or in its history; false where either is not in the clone. */
export async function isAncestor(
  commit: string,
  of: string,
  directory: string,
  ports: Ports,
): Promise<boolean> {
  return (await askGit(['merge-base', '--is-ancestor', commit, of], directory, ports)) !== null
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
  ports: Ports,
): Promise<string | null> {
  const finished = await runGit(args, directory, ports)
  ports.stop.throwIfAborted()
  return finished.exitCode === 0 ? finished.stdout.trimEnd() : null
}
