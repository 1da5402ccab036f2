/** Limits beyond which the reader is told that something was amiss while a run measured. */
export interface Alerts {
  /** Share of the CPU time that was left to others and that they used. */
  readonly cpu: number
  /** Share of the machine's memory. */
  readonly memory: number
  /** Seconds, of servers. */
  readonly responseTime: number
  /** Share of the requests to servers. */
  readonly errorRate: number
}

export const usualAlerts: Alerts = { cpu: 0.8, memory: 0.85, responseTime: 2, errorRate: 0.05 }

/** What a run saw of its surroundings while it measured. Null what the platform does not tell, or what there was not. */
export interface Watched {
  /**
   * What others used of the CPU time that this run left to them, stolen time included. A run that measures uses what it
   * can get, so that the machine as a whole is always busy: that says nothing.
   */
  readonly cpu: WatchedFigure | null
  /** Share of the machine's memory in use. */
  readonly memory: WatchedFigure | null
  /** Seconds that the gate's own event loop was late. */
  readonly eventLoop: WatchedFigure | null
  /** Seconds, of servers. */
  readonly responseTime: WatchedFigure | null
  /** Share of the requests to servers that failed. */
  readonly errorRate: WatchedFigure | null
  /** Share of the requests to servers that got no answer: connections that were refused or reset, and time-outs. */
  readonly connectionErrors: WatchedFigure | null
}

export interface WatchedFigure {
  /** Seconds of the run, or of servers the times that one was driven. */
  readonly samples: number
  readonly mean: number
  readonly peak: number
  /** Null where none is set. */
  readonly limit: number | null
  /** Share of the samples beyond the limit. */
  readonly beyond: number
}
