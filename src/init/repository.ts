import { isGitMissing, runGit } from '../git.ts'
import type { Ports } from '../platform/ports.ts'

/** What git says of the place. */
export type ProjectRepository =
  | { readonly kind: 'none'; readonly isGitMissing: boolean }
  | {
      readonly kind: 'git'
      readonly root: string
      /** The project's directory within it, with forward slashes; empty at its root. */
      readonly folder: string
      readonly defaultBranch: {
        readonly name: string
        readonly by: 'origin' | 'checkout' | 'custom'
      }
      /** Where `origin` lies: `none` where there is no such remote. */
      readonly host: 'github' | 'other' | 'none'
    }

/** Asks nobody but git, and git nobody but the repository: it works without a network. */
export async function repositoryAt(
  directory: string,
  ports: Pick<Ports, 'processes'>,
): Promise<ProjectRepository> {
  const git = async (...args: readonly string[]): Promise<string | null> => {
    const { exitCode, stdout } = await runGit(args, directory, ports)
    return exitCode === 0 ? stdout.trim() : null
  }
  const root = await git('rev-parse', '--show-toplevel')
  if (root === null) return { kind: 'none', isGitMissing: await isGitMissing(directory, ports) }
  const folder = (await git('rev-parse', '--show-prefix')) ?? ''
  const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  const branch = await git('symbolic-ref', '--short', 'HEAD')
  const remote = await git('remote', 'get-url', 'origin')
  return {
    kind: 'git',
    root,
    folder: folder.replace(/\/$/, ''),
    defaultBranch: defaultBranch(head, branch),
    host: remote === null ? 'none' : hostOf(remote),
  }
}

/** Files that git leaves out when all is added, as in a repository that ignores what it does not name. */
export async function ignoredAmong(
  names: readonly string[],
  directory: string,
  ports: Pick<Ports, 'processes'>,
): Promise<readonly string[]> {
  const { exitCode, stdout } = await runGit(['check-ignore', '--', ...names], directory, ports)
  return exitCode === 0 ? stdout.trim().split('\n') : []
}

function defaultBranch(
  head: string | null,
  branch: string | null,
): (ProjectRepository & { readonly kind: 'git' })['defaultBranch'] {
  if (head !== null) return { name: head.replace(/^origin\//, ''), by: 'origin' }
  const isUsual = branch === 'main' || branch === 'master'
  return isUsual ? { name: branch, by: 'checkout' } : { name: 'main', by: 'custom' }
}

/** Servers of companies have names such as `github.company.example`. */
function hostOf(remote: string): 'github' | 'other' {
  const [, host = ''] = /^(?:[\w+.-]+:\/\/)?(?:[^@/]+@)?([^/:]+)/.exec(remote) ?? []
  return /(?:^|\.)github\./i.test(host) ? 'github' : 'other'
}
