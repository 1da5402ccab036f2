import picocolors from 'picocolors'
import type { LimitReport, Outcome, Verdict } from '../../model/index.ts'

/** Colours by meaning; without colour every function gives its text back. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly quiet: (text: string) => string
  readonly warning: (text: string) => string
  readonly verdict: (verdict: Verdict, text: string) => string
  readonly outcome: (outcome: Outcome, text: string) => string
  readonly limit: (limit: Pick<LimitReport, 'gates' | 'status'>, text: string) => string
}

export function paint(color: boolean): Paint {
  const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(color)
  const verdicts: Readonly<Record<Verdict, (text: string) => string>> = {
    regressed: red,
    suspected: red,
    errored: red,
    unstable: yellow,
    inconclusive: yellow,
    improved: green,
    unchanged: dim,
    new: cyan,
    removed: dim,
  }
  const outcomes: Readonly<Record<Outcome, (text: string) => string>> = {
    errored: red,
    incomparable: red,
    regressed: red,
    exceeded: red,
    suspected: red,
    inconclusive: yellow,
    passed: green,
  }
  return {
    bold,
    quiet: dim,
    warning: yellow,
    verdict: (verdict, text) => verdicts[verdict](text),
    outcome: (outcome, text) => outcomes[outcome](text),
    limit: ({ gates, status }, text) => {
      if (status === 'met') return green(text)
      return gates && status === 'exceeded' ? red(text) : yellow(text)
    },
  }
}
