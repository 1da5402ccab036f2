/** What it takes to write a report of 2,000 benchmarks in every form. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { large } from '../__tests__/report/samples.ts'
import { table } from './measured.ts'
import { forms } from './render-forms.ts'

const processes = 15

export async function rendering(): Promise<string> {
  const runs = Array.from({ length: processes }, renderOnce)
  const rows = Object.entries(forms).map(([name, render], at) => [
    name,
    written(median(runs.map((run) => run[at] ?? Number.NaN))),
    String(render(large).length),
  ])
  const all = median(runs.map((run) => run.reduce((sum, one) => sum + one, 0)))
  return [
    `A report of ${large.benchmarks.length.toLocaleString('en-US')} benchmarks, one form after the other, each for the first time in its process, as in every run; median of ${processes} processes. The first form of each kind pays for what it shares with the others.`,
    table(
      ['form', 'time', 'characters'],
      [...rows, ['**all of them**', `**${written(all)}**`, '']],
    ),
  ].join('\n\n')
}

/** Milliseconds a form, in a process that has rendered nothing before: it never renders twice. */
function renderOnce(): number[] {
  const script = join(import.meta.dirname, 'render-forms.ts')
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8' }),
  )
  if (!Array.isArray(printed)) throw new Error(`${script} printed no list`)
  return printed.map(Number)
}

function written(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
