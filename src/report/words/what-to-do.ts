import { exitCode, type Outcome, type Report } from '../../model/index.ts'

/** Whether the job fails by the report, in two or three words. */
export function jobText(report: Report): string {
  return exitCode(report) === 0 ? 'Passes' : 'Fails the job'
}

/** What the reader is to do about it, in a sentence with Markdown's code spans. */
export function whatToDo(report: Report): string {
  if (report.interrupted) return 'The run was cut short: run it again for the rest.'
  return advice[report.outcome]
}

const advice: Readonly<Record<Outcome, string>> = {
  errored: 'Mend the benchmarks that could not be measured: what they said stands below.',
  incomparable: 'Nothing was judged: the warnings and errors say what kept it from being compared.',
  regressed:
    'Look at what got slower, and mend it, or accept it with `Benchgate-Accept: <name> — <reason>` in a commit.',
  exceeded: 'Bring what exceeds its budget back below it, or change the budget.',
  suspected:
    'Run it again with a longer `max-time` to have it confirmed or cleared, or look at it right away.',
  inconclusive: 'A longer `max-time` or a wider `threshold` would tell what is still open.',
  passed: 'Nothing has to be done.',
}
