import type { Ports, Supervised } from '../../../platform/ports.ts'
import type { Command } from '../../command.ts'

/** What a run took, of the command and all that it waited for. */
export interface Usage {
  /** From its start to its end. */
  readonly seconds: number
  /** CPU time and most memory resident; null where the system cannot be asked. */
  readonly resources: {
    readonly user: number
    readonly system: number
    /** In bytes. */
    readonly rss: number
  } | null
}

export interface TimedRun extends Supervised {
  readonly usage: Usage
}

export interface LaunchOptions {
  readonly cwd: string
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>
  /** CPUs that it may use; null for all, and where processes cannot be pinned. */
  readonly cpus: readonly number[] | null
  /** Ends it. */
  readonly signal: AbortSignal
  /** A file that takes the whole of the standard output. */
  readonly outputFile?: string | undefined
}

/** Runs commands and times them. */
export type Launcher = (command: Command, options: LaunchOptions) => Promise<TimedRun>

/**
 * The most exact way there is here to time a command.
 *
 * Node.js does not tell what a child took, and its own large process and event loop would be in the figures. Linux
 * tells whoever waits for a child, to the microsecond: Perl can ask for it, is there wherever Debian, Ubuntu or git from
 * a distribution is, and is small. GNU time counts in hundredths of a second and is rarely installed, and a shell's
 * `times` knows no memory.
 */
export async function findLauncher(ports: Ports, signal: AbortSignal): Promise<Launcher> {
  const byPerl = launcher(['perl', '-e', waiting, '--'], ports)
  const options = { cwd: '.', env: {}, cpus: null, signal }
  const { exitCode, usage } = await byPerl(['/bin/sh', '-c', 'exit 7'], options)
  return exitCode === 7 && usage.resources !== null ? byPerl : plainLauncher(ports)
}

/** Times a command from here, as well as that can be done. */
export function plainLauncher(ports: Ports): Launcher {
  return launcher([], ports)
}

/** @param waiter a command that starts another one, ends like that and reports what it took; empty to have none */
function launcher(waiter: readonly string[], ports: Ports): Launcher {
  return async (command, { cwd, env, cpus, signal, outputFile }) => {
    const canPin = ports.machine.os === 'linux'
    const pinning = cpus !== null && canPin ? ['taskset', '-c', cpus.join(',')] : []
    const [program = '', ...args] = [...pinning, ...waiter, ...command]
    const into = outputFile === undefined ? {} : { outputFile }
    const ended = await ports.processes.supervise(program, args, {
      cwd,
      env,
      signal,
      programs: 'own',
      ...into,
    })
    return { ...ended, usage: reported(ended.told) ?? { seconds: ended.seconds, resources: null } }
  }
}

/**
 * Starts its arguments as a program, waits, and reports seconds, user and system seconds, and kilobytes resident.
 *
 * The numbers are those of the system calls `wait4` and `clock_gettime`, of which Perl has no functions in its smallest
 * package. What is reported of a child's memory is at least what its parent had when it split off: of Perl, 3 MB.
 */
const waiting = String.raw`
use strict;
use Config;
my ($wait4, $clock_gettime) =
  $Config{archname} =~ /^x86_64-linux/ ? (61, 228) : $Config{archname} =~ /^aarch64-linux/ ? (260, 113) : exit 126;
open my $report, '>&=', 3 or exit 126;
sub now {
  my $time = pack 'x16';
  syscall $clock_gettime, 1, $time;
  my ($seconds, $nanoseconds) = unpack 'qq', $time;
  return $seconds + $nanoseconds / 1e9;
}
my $start = now();
my $child = fork // exit 126;
if ($child == 0) {
  exec { $ARGV[0] } @ARGV;
  my $code = $! == 2 ? 127 : 126;
  print STDERR "$ARGV[0]: $!\n";
  require POSIX;
  POSIX::_exit($code);
}
my ($status, $usage) = (pack('x4'), pack('x144'));
1 while syscall($wait4, $child, $status, 0, $usage) != $child;
my $seconds = now() - $start;
my ($user, $userMicro, $system, $systemMicro, $kilobytes) = unpack 'q5', $usage;
printf $report "%.9f %d.%06d %d.%06d %d\n", $seconds, $user, $userMicro, $system, $systemMicro, $kilobytes;
close $report;
my $code = unpack 'l', $status;
kill $code & 127, $$ if $code & 127;
exit($code >> 8);
`

function reported(told: string): Usage | null {
  const [, seconds, user, system, kilobytes] = report.exec(told) ?? []
  if (kilobytes === undefined) return null
  return {
    seconds: Number(seconds),
    resources: { user: Number(user), system: Number(system), rss: Number(kilobytes) * 1024 },
  }
}

const report = /^(\d+\.\d+) (\d+\.\d+) (\d+\.\d+) (\d+)\n$/
