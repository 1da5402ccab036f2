import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com']
const defaults = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgSign=false']

/** An empty directory that goes with the test, unless somebody else has it removed. */
export function emptyDirectory(
  name = 'project',
  removing: (remove: () => void) => void = onTestFinished,
): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'bench-test-')))
  removing(() => rmSync(parent, { recursive: true, force: true }))
  const path = join(parent, name)
  mkdirSync(path)
  return path
}

export function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
}

export interface Repository {
  readonly path: string
  readonly git: (...args: readonly string[]) => string
  /** Writes the files and commits all there is; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string>>, message?: string) => string
  /** Paths of its worktrees, the working tree among them. */
  readonly worktrees: () => readonly string[]
}

/** A repository of git's own making, whose one commit on `main` holds `version.txt` with `one`. */
export function repository(
  name?: string,
  removing?: Parameters<typeof emptyDirectory>[1],
): Repository {
  const made = repositoryAt(emptyDirectory(name, removing))
  made.git('init')
  made.commit({ 'version.txt': 'one' })
  return made
}

/** Another one, with all that it has. */
export function copyOf({ path }: Repository): Repository {
  const copy = emptyDirectory()
  cpSync(path, copy, { recursive: true })
  return repositoryAt(copy)
}

export function repositoryAt(path: string): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...identity, ...defaults, ...args], {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  return {
    path,
    git,
    commit(files, message = 'change') {
      write(path, files)
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    worktrees: () =>
      git('worktree', 'list', '--porcelain')
        .split('\n')
        .filter((line) => line.startsWith('worktree '))
        .map((line) => line.slice('worktree '.length)),
  }
}
