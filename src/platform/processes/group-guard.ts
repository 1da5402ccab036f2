/**
 * Ends process groups whose owner has gone without ending them: killed, crashed, out of memory.
 *
 * A process cannot see to that itself: it may be in a loop of the benchmark's, or wait for a turn that never comes. A
 * thread that watches would be measured with it. So a shell waits beside the run for the end of a pipe, which it takes
 * nothing to do, and which comes whatever has happened to the other end.
 */
import { spawn } from 'node:child_process'
import { Socket } from 'node:net'

export interface GroupGuard {
  watch(group: number): void
  /** It has ended; its number may be another's from now on. */
  release(group: number): void
}

let guard: GroupGuard | null = null

/** Returns the guard of this process, which has one at most, and none on Windows, where there are no groups. */
export function groupGuard(): GroupGuard {
  guard ??= process.platform === 'win32' ? noGuard : startGuard()
  return guard
}

const noGuard: GroupGuard = { watch: () => undefined, release: () => undefined }

function startGuard(): GroupGuard {
  const shell = spawn('/bin/sh', ['-c', script], {
    cwd: '/',
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
    // What ends this process's group, such as a closed terminal, must not end the guard before.
    detached: true,
  })
  // It does not keep this process from ending, which is what it waits for.
  shell.unref()
  if (shell.stdin instanceof Socket) shell.stdin.unref()
  // A run needs no guard as long as nobody kills it.
  shell.on('error', () => undefined)
  shell.stdin.on('error', () => undefined)
  return {
    watch: (group) => void shell.stdin.write(`watch ${group}\n`),
    release: (group) => void shell.stdin.write(`release ${group}\n`),
  }
}

const script = `
groups=' '
while read -r what group; do
  case $what in
    watch) groups="$groups$group " ;;
    release) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done
`
