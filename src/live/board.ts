/** What a live page shows, out of what it was told. Pure: its clock is the time that comes with every event. */
import { usualAlerts, verdicts, type Alerts, type Verdict } from '../model/index.ts'
import type { Progress } from '../report/index.ts'
import { alertWatch, type Alert, type AlertWatch } from './alerts.ts'
import { figures, type FigureName } from './figures.ts'
import { series, type Series } from './series.ts'

/** What a live page is told. Names and labels are hostile text. */
export type LiveEvent =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | {
      readonly kind: 'figure'
      readonly figure: FigureName
      /** Whose figure it is, such as a version's label; empty for the machine's. */
      readonly source: string
      readonly value: number
    }
  | { readonly kind: 'guard'; readonly source: string; readonly guard: GuardSeen }
  | { readonly kind: 'leak'; readonly source: string; readonly bytesPerHour: number }
  | { readonly kind: 'results'; readonly results: readonly LiveResult[] }
  | { readonly kind: 'ended'; readonly text: string }

export interface GuardSeen {
  readonly state: 'closed' | 'open' | 'half-open'
  readonly opened: number
}

/** A verdict by what is measured so far. */
export interface LiveResult {
  readonly benchmark: string
  /** Label of the head. */
  readonly version: string
  readonly metric: string
  readonly verdict: Verdict
  /** As a fraction of the base, worse above zero; null where there is nothing to compare. */
  readonly change: number | null
}

export interface BoardView {
  readonly title: string
  readonly elapsedSeconds: number
  readonly progress: Progress | null
  readonly figures: readonly FigureView[]
  readonly guards: readonly (GuardSeen & { readonly source: string })[]
  /** The latest first. */
  readonly alerts: readonly Alert[]
  /** How many results there are of each verdict, the worst first; none that there are none of. */
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[]
  /** The worst first, as many as a page can show. */
  readonly results: readonly LiveResult[]
  /** What came of it; null while it goes on. */
  readonly ended: string | null
}

export interface FigureView {
  readonly figure: FigureName
  readonly source: string
  readonly limit: number | null
  readonly latest: number
  readonly points: readonly (readonly [at: number, value: number])[]
}

export interface Board {
  /** @returns the alerts that fire or end by it */
  tell(at: number, event: LiveEvent): readonly Alert[]
  view(at: number): BoardView
}

const mostResults = 200
const mostAlerts = 100

/**
 * @param title what is measured
 * @param limits beyond which figures are alerts
 */
export function board(title: string, limits: Alerts = usualAlerts): Board {
  const drawn = new Map<string, Drawn>()
  const guards = new Map<string, GuardSeen>()
  let alerts: readonly Alert[] = []
  let progress: Progress | null = null
  let results: readonly LiveResult[] = []
  let ended: string | null = null

  const alerted = (alert: Alert | null): readonly Alert[] => {
    if (alert === null) return []
    const others = alerts.filter((one) => !isSame(one, alert))
    alerts = [alert, ...others].slice(0, mostAlerts)
    return [alert]
  }
  const draw = (at: number, figure: FigureName, source: string, value: number): Alert | null => {
    const key = JSON.stringify([figure, source])
    const one = drawn.get(key) ?? newlyDrawn(figure, source, limitOf(figure, limits))
    drawn.set(key, one)
    one.latest = value
    one.series.add(at, value)
    return one.watch?.note(at, value) ?? null
  }
  const guarded = (at: number, source: string, seen: GuardSeen): Alert | null => {
    const before = guards.get(source) ?? { state: 'closed', opened: 0 }
    guards.set(source, seen)
    const open = alerts.find(
      (one) => one.figure === 'guard' && one.source === source && one.endedAt === null,
    )
    if (seen.state === 'closed') return open === undefined ? null : { ...open, endedAt: at }
    if (open !== undefined || seen.opened === before.opened) return null
    return { figure: 'guard', source, limit: null, peak: null, firedAt: at, endedAt: null }
  }
  return {
    tell(at, event) {
      switch (event.kind) {
        case 'progress':
          progress = event.progress
          return []
        case 'figure':
          return alerted(draw(at, event.figure, event.source, event.value))
        case 'guard':
          return alerted(guarded(at, event.source, event.guard))
        case 'leak':
          return alerted({
            figure: 'leak',
            source: event.source,
            limit: null,
            peak: event.bytesPerHour,
            firedAt: at,
            endedAt: null,
          })
        case 'results':
          results = event.results.toSorted((a, b) => rank(a) - rank(b))
          return []
        case 'ended':
          ended = event.text
          return []
      }
    },
    view: (at) => ({
      title,
      elapsedSeconds: at,
      progress,
      figures: [...drawn.values()]
        .toSorted(inOrder)
        .map(({ figure, source, limit, latest, series: line }) => ({
          figure,
          source,
          limit,
          latest,
          points: line.points(),
        })),
      guards: [...guards].map(([source, seen]) => ({ source, ...seen })),
      alerts,
      counts: countsOf(results),
      results: results.slice(0, mostResults),
      ended,
    }),
  }
}

interface Drawn {
  readonly figure: FigureName
  readonly source: string
  readonly limit: number | null
  readonly series: Series
  readonly watch: AlertWatch | null
  latest: number
}

const order = Object.keys(figures)

function inOrder(one: Drawn, other: Drawn): number {
  return order.indexOf(one.figure) - order.indexOf(other.figure)
}

function newlyDrawn(figure: FigureName, source: string, limit: number | null): Drawn {
  const watch = limit === null ? null : alertWatch(figure, source, limit)
  return { figure, source, limit, series: series(), watch, latest: 0 }
}

function limitOf(figure: FigureName, limits: Alerts): number | null {
  const key = limitedBy[figure]
  return key === undefined ? null : limits[key]
}

const limitedBy: Partial<Record<FigureName, keyof Alerts>> = {
  cpu: 'cpu',
  machineCpu: 'cpu',
  memory: 'memory',
  responseTime: 'responseTime',
  errorRate: 'errorRate',
}

function isSame(one: Alert, other: Alert): boolean {
  return one.figure === other.figure && one.source === other.source && one.firedAt === other.firedAt
}

function rank({ verdict }: LiveResult): number {
  return verdicts.indexOf(verdict)
}

function countsOf(results: readonly LiveResult[]): BoardView['counts'] {
  return verdicts
    .map((verdict) => ({
      verdict,
      count: results.filter((one) => one.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0)
}
