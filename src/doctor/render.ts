import { count, logText, paint, wrap } from '../report/index.ts'
import type { MachineFinding, Severity } from './findings.ts'
import type { DoctorReport } from './diagnose.ts'

const signs: Readonly<Record<Severity, string>> = {
  bad: '✗',
  doubtful: '~',
  good: '✓',
  unknown: '·',
}

const order: readonly Severity[] = ['bad', 'doubtful', 'good', 'unknown']

/** What was found for a terminal: the sentence that sums it up, then the worst first. No last line break. */
export function renderDoctor(
  { machine, findings, problem }: DoctorReport,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const { bold, quiet, tone } = paint(color)
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const longest = Math.max(...findings.map(({ subject }) => subject.length))
  const indent = ' '.repeat(longest + 4)
  const lines = sorted.flatMap(({ subject, severity, found, advice }) => {
    const [first = '', ...rest] = wrap(logText(found), width - indent.length)
    const own = severity === 'unknown' ? 'quiet' : severity
    const sign = tone(own, signs[severity])
    return [
      `${sign} ${subject.padEnd(longest)}  ${first}`,
      ...rest.map((line) => indent + line),
      ...(advice === null ? [] : wrap(advice, width - indent.length)).map((line) =>
        quiet(indent + line),
      ),
    ]
  })
  return [
    ...wrap(summary(findings), width).map(bold),
    quiet(logText(machine)),
    '',
    ...lines,
    ...(problem === null ? [] : ['', ...wrap(logText(`Nothing was tried: ${problem}`), width)]),
  ].join('\n')
}

/** JSON with a line break at the end. */
export function renderDoctorJson(report: DoctorReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

function summary(findings: readonly MachineFinding[]): string {
  const number = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length
  const [bad, doubtful] = [number('bad'), number('doubtful')]
  if (bad + doubtful === 0) return 'Nothing was found here that makes measuring noisy.'
  const may = doubtful === 0 ? '' : `${count(doubtful, bad === 0 ? 'thing' : 'other')} may`
  if (bad === 0) return `${may} make measuring noisy here.`
  const does = `${count(bad, 'thing')} ${bad === 1 ? 'makes' : 'make'} measuring noisy here`
  return may === '' ? `${does}.` : `${does}, and ${may} as well.`
}
