import type { RunDifference, RunFaults } from '../../../model/index.ts'
import { noCounterRemedy, noCounterText } from '../instructions.ts'
import type { Tellings } from './telling.ts'

export const runFaults: Tellings<RunFaults> = {
  'no-instruction-counter': {
    say: ({ why }) =>
      `instructions cannot be counted, and nothing else may fail the run: ${noCounterText(why)}`,
    remedy: ({ why }) => `${noCounterRemedy(why)} Or gate on \`time\` as well.`,
  },
  'no-node': {
    say: ({ output, exitCode }) =>
      `\`node\` on PATH did not answer: ${output === '' ? `exit code ${exitCode}` : output}`,
    remedy: 'Install Node.js before this step, for example with actions/setup-node.',
  },
  'old-node': {
    say: ({ node }) => `benchmarks would run under Node.js ${node}, the one on PATH`,
    remedy: ({ needed }) => `Use Node.js ${needed} or later, for example with actions/setup-node.`,
  },
  'no-named-pipes': {
    say: ({ reason }) =>
      `the named pipes by which the arms of a round take turns cannot be made: ${reason}`,
    remedy:
      'Make room in the directory for temporary files, or name another with TMPDIR, on a file system that has named pipes.',
  },
  'disk-full': {
    say: ({ path, reason }) =>
      `no space is left on the disk${path === null ? '' : ` (${path})`}: ${reason}`,
    remedy:
      'Make room there, or name another disk for temporary files with TMPDIR (on Windows TEMP).',
  },
  'no-temporary-directory': {
    say: ({ parent, reason }) =>
      `no directory for temporary files can be made in ${parent}: ${reason}`,
    remedy: 'Name a directory that exists and can be written to with TMPDIR (on Windows TEMP).',
  },
  'nothing-to-resume': {
    say: ({ path }) => `no rounds of an earlier run are left in ${path}`,
    remedy: 'Leave `--resume` out. A run that comes to its end leaves none.',
  },
  'rounds-not-signed': {
    say: ({ path }) =>
      `the rounds in ${path} are not believed: they were written with another key than this run has (BENCHGATE_KEY; without it, one of the user on this machine)`,
    remedy:
      'Set BENCHGATE_KEY to the same secret in both runs, or leave `--resume` out to start anew.',
  },
  'resumes-another-run': {
    say: ({ path, others }) => `the rounds in ${path} were measured of ${runDifferences(others)}`,
    remedy: 'Ask for the same run as before, or leave `--resume` out to start anew.',
  },
  'resumed-already': {
    say: ({ path }) => `another run that is still alive writes its rounds to ${path}`,
    remedy: 'Wait for its end, or stop it.',
  },
}

/** The respects in which a run was about something else, such as `another head, another Node.js`. */
export function runDifferences(others: readonly RunDifference[]): string {
  return others.map((each) => another[each]).join(', ')
}

const another: Readonly<Record<RunDifference, string>> = {
  base: 'another base',
  heads: 'another head',
  benchmarks: 'other benchmarks',
  node: 'another Node.js',
  v8Flags: 'other V8 flags',
}
