import type { Notice, Watched, WatchedFigure } from '../../model/index.ts'

/** A notice for each limit that was crossed: figures that came about under such conditions are worth less. */
export function alertWarnings(watched: Watched): Notice[] {
  return alerts.flatMap(({ code, pick, least }): Notice[] => {
    const figure = pick(watched)
    if (figure === null || figure.limit === null) return []
    const { limit, peak, beyond, samples } = figure
    return beyond === 0 || beyond < least ? [] : [{ code, limit, peak, beyond, samples }]
  })
}

interface Alert {
  readonly code: 'alert-cpu' | 'alert-memory' | 'alert-response-time' | 'alert-error-rate'
  readonly pick: (watched: Watched) => WatchedFigure | null
  /** Share of the samples that have to be beyond the limit. */
  readonly least: number
}

const alerts: readonly Alert[] = [
  // A second in which something else woke up is everywhere.
  { code: 'alert-cpu', pick: ({ cpu }) => cpu, least: 0.1 },
  { code: 'alert-memory', pick: ({ memory }) => memory, least: 0 },
  { code: 'alert-response-time', pick: ({ responseTime }) => responseTime, least: 0 },
  { code: 'alert-error-rate', pick: ({ errorRate }) => errorRate, least: 0 },
]
