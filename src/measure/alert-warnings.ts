import type { Warning, Watched, WatchedFigure } from '../model/index.ts'

/** A warning for each limit that was crossed: figures that came about under such conditions are worth less. */
export function alertWarnings(watched: Watched): Warning[] {
  return alerts.flatMap(({ pick, warning, least }) => {
    const figure = pick(watched)
    if (figure === null || figure.limit === null) return []
    if (figure.beyond === 0 || figure.beyond < least) return []
    return [warning(figure, figure.limit)]
  })
}

interface Alert {
  readonly pick: (watched: Watched) => WatchedFigure | null
  /** Share of the samples that have to be beyond the limit. */
  readonly least: number
  readonly warning: (figure: WatchedFigure, limit: number) => Warning
}

const alerts: readonly Alert[] = [
  {
    pick: ({ cpu }) => cpu,
    // A second in which something else woke up is everywhere.
    least: 0.1,
    warning: (figure, limit) => ({
      code: 'alert-cpu',
      message: `Other programs, or other virtual machines, used more than ${percent(limit)} of the CPU time that this run left to them, ${often(figure)}. Versions that are measured in turns meet that alike, but figures are less exact, and absolute ones too high.`,
    }),
  },
  {
    pick: ({ memory }) => memory,
    least: 0,
    warning: (figure, limit) => ({
      code: 'alert-memory',
      message: `More than ${percent(limit)} of this machine's memory was in use, ${often(figure)}: where it runs out, figures are of swapping.`,
    }),
  },
  {
    pick: ({ responseTime }) => responseTime,
    least: 0,
    warning: (figure, limit) => ({
      code: 'alert-response-time',
      message: `Servers took longer than ${seconds(limit)} to answer, up to ${seconds(figure.peak)} on average of a round, in ${percent(figure.beyond)} of the times that one was driven.`,
    }),
  },
  {
    pick: ({ errorRate }) => errorRate,
    least: 0,
    warning: (figure, limit) => ({
      code: 'alert-error-rate',
      message: `More than ${percent(limit)} of the requests to servers failed, up to ${percent(figure.peak)} in a round, in ${percent(figure.beyond)} of the times that one was driven. What fails is often faster: of such servers only the success rate says anything.`,
    }),
  },
]

function often({ beyond, peak, samples }: WatchedFigure): string {
  return `in ${Math.round(beyond * samples)} of ${samples} seconds (at most ${percent(peak)})`
}

function percent(share: number): string {
  const rounded = Math.round(share * 100)
  return rounded === 0 && share > 0 ? 'less than 1 %' : `${rounded} %`
}

function seconds(value: number): string {
  return `${Number(value.toPrecision(2))} s`
}
