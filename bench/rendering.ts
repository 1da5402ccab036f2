/** What it takes to write a report of 2,000 benchmarks in every form. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { large } from '../__tests__/report/samples.ts'
import { table } from './measured.ts'
import { forms, renderAll } from './render-forms.ts'

const times = 15
const processes = 9

export async function rendering(): Promise<string> {
  const first = byForm(Array.from({ length: processes }, renderOnce))
  const warm = byForm(Array.from({ length: 2 * times }, renderAll).slice(times))
  const rows = Object.entries(forms).map(([name, render], at) => [
    name,
    written(first.forms[at]),
    written(warm.forms[at]),
    String(render(large).length),
  ])
  const all = ['**all of them**', `**${written(first.all)}**`, written(warm.all), '']
  return [
    `A report of ${large.benchmarks.length.toLocaleString('en-US')} benchmarks, one form after the other as a run writes them: in a process that has written none before, which is what every run is (median of ${processes} processes), and once V8 has compiled it all (median of ${times}). The first form of each kind pays for what it shares with the others.`,
    table(['form', 'first time', 'warm', 'characters'], [...rows, all]),
  ].join('\n\n')
}

function renderOnce(): number[] {
  const script = join(import.meta.dirname, 'render-forms.ts')
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8' }),
  )
  if (!Array.isArray(printed)) throw new Error(`${script} printed no list`)
  return printed.map(Number)
}

/** Milliseconds. */
function byForm(runs: readonly (readonly number[])[]): { forms: number[]; all: number } {
  const sums = runs.map((run) => run.reduce((sum, one) => sum + one, 0))
  return {
    forms: Object.keys(forms).map((_, at) => median(runs.map((run) => run[at] ?? Number.NaN))),
    all: median(sums),
  }
}

function written(ms: number | undefined): string {
  return `${ms?.toFixed(0)} ms`
}
