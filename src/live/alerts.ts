import type { FigureName } from './figures.ts'

/** A figure that lay beyond its limit, or a guard that stopped the requests to a server. */
export interface Alert {
  readonly figure: FigureName | 'guard' | 'leak'
  /** Whose figure it is, such as a version's label; empty for the machine's. Hostile text. */
  readonly source: string
  /** Null for what has none: a guard. */
  readonly limit: number | null
  /** The highest value since it fired; of a leak the bytes an hour. */
  readonly peak: number | null
  readonly firedAt: number
  /** Null while it goes on. */
  readonly endedAt: number | null
}

export interface AlertWatch {
  /** @returns the alert where one fires or ends by this value, else null */
  note(at: number, value: number): Alert | null
}

/** One value beyond the limit is chance, and one within it no relief: so many have to follow each other. */
const inARow = 3

/** Holds a figure against its limit. */
export function alertWatch(figure: FigureName, source: string, limit: number): AlertWatch {
  let fired: Alert | null = null
  let others = 0
  let began = 0
  let peak = 0
  return {
    note(at, value) {
      const isBeyond = value > limit
      if (isBeyond && fired !== null) fired = { ...fired, peak: Math.max(fired.peak ?? 0, value) }
      if (isBeyond === (fired !== null)) {
        others = 0
        return null
      }
      if (others === 0) [began, peak] = [at, value]
      others += 1
      peak = Math.max(peak, value)
      if (others < inARow) return null
      others = 0
      if (fired !== null) {
        const ended = { ...fired, endedAt: began }
        fired = null
        return ended
      }
      fired = { figure, source, limit, peak, firedAt: began, endedAt: null }
      return fired
    },
  }
}
