/** What counts instructions on this machine, and how a process is started under it. */
import type { InstructionCounter, NoCounter } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'

export interface Counter {
  readonly kind: InstructionCounter
  /** The program of the user's Node.js itself: what stands on PATH may be a script that starts it. */
  readonly node: string
}

/** That of Ubuntu 22.04; those before do not know instructions that Node.js uses. */
const oldestValgrind = { major: 3, minor: 18 } as const

/**
 * Hardware counters where they really count, since they cost next to nothing: most virtual machines hide them. Else
 * valgrind.
 */
export async function findCounter(ports: Ports): Promise<Counter | NoCounter> {
  const asked = await ports.processes.run('node', ['-p', 'process.execPath'], { cwd: '.' })
  const node = asked.exitCode === 0 ? asked.stdout.trim() : 'node'
  if (await perfCounts(ports)) return { kind: 'perf', node }
  const { exitCode, stdout, stderr } = await run('valgrind', ['--version'], ports)
  if (exitCode === 127) return { kind: 'missing' }
  const [, major, minor] = /valgrind-(\d+)\.(\d+)/.exec(stdout) ?? []
  if (exitCode !== 0 || major === undefined || minor === undefined)
    return {
      kind: 'broken',
      reason: lastLine(stderr) || `valgrind ended with exit code ${exitCode}`,
    }
  if (isOld(Number(major), Number(minor))) {
    const needed = `${oldestValgrind.major}.${oldestValgrind.minor}`
    return { kind: 'too-old', version: `${major}.${minor}`, needed }
  }
  return { kind: 'valgrind', node }
}

function isOld(major: number, minor: number): boolean {
  return (
    major < oldestValgrind.major || (major === oldestValgrind.major && minor < oldestValgrind.minor)
  )
}

/** A counter that somebody else has, or that runs a part of the time, does not count: `perf` says so only in its answer. */
async function perfCounts(ports: Ports): Promise<boolean> {
  if (ports.machine.os !== 'linux') return false
  const { exitCode, stderr } = await run('perf', [...perfStat, '--', 'true'], ports)
  return exitCode === 0 && perfCount(stderr) !== null
}

const perfStat = ['stat', '-x', ',', '-e', 'instructions:u'] as const

const callgrind = ['valgrind', '--tool=callgrind', '--dump-line=no'] as const

/** The system's function that a worker calls for a mark. */
const markingCall = 'getpriority'

/**
 * The command that another one stands behind.
 *
 * @param path for what is counted: absolute, with nothing there that begins like it
 */
export function countingCommand(
  kind: InstructionCounter,
  path: string,
  what: 'marks' | 'children',
): readonly [string, ...string[]] {
  switch (kind) {
    case 'perf':
      return ['perf', ...perfStat, '-o', path, '--']
    case 'valgrind':
      return what === 'marks'
        ? [...callgrind, '--quiet', `--callgrind-out-file=${path}`, `--dump-before=${markingCall}`]
        : // A build may start thousands of processes: of each there is a line or two, and no file of a megabyte.
          [
            ...callgrind,
            '--trace-children=yes',
            '--callgrind-out-file=/dev/null',
            `--log-file=${path}.%p`,
          ]
  }
}

/** @returns null for a counter that does not count, or not all the time */
export function perfCount(text: string): number | null {
  const [, value, share] =
    /^(\d+),[^,\n]*,instructions(?::u)?[^,\n]*,[^,\n]*,([\d.]+)/m.exec(text) ?? []
  if (value === undefined || share === undefined) return null
  return Number(value) > 0 && Number(share) >= 100 ? Number(value) : null
}

/** Of all that one log tells: a process that splits has the same as its parent. @returns null for one without a total */
export function callgrindLogCount(text: string): number | null {
  const totals = [...text.matchAll(/ Collected : (\d+)$/gm)].map(([, total]) => Number(total))
  return totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0)
}

/** @returns null for what callgrind has not written to its end */
export function callgrindCount(text: string): number | null {
  const total = /^(?:totals|summary): (\d+)/m.exec(text)?.[1]
  return total === undefined ? null : Number(total)
}

function run(program: string, args: readonly string[], { processes }: Ports) {
  return processes.run(program, args, { cwd: '.' })
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
