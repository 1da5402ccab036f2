/** Limits beyond which the reader is told that something was amiss while a run measured. */
export interface Alerts {
    /** Share of the CPU time that was left to others and that they used. */
    readonly cpu: number;
    /** Share of the machine's memory. */
    readonly memory: number;
    /** Seconds, of servers. */
    readonly responseTime: number;
    /** Share of the requests to servers. */
    readonly errorRate: number;
}
export declare const usualAlerts: Alerts;
/** What a run saw of its surroundings while it measured. Null what the platform does not tell, or what there was not. */
export interface Watched {
    /**
     * What others used of the CPU time that this run left to them, stolen time included. A run that measures uses what it
     * can get, so that the machine as a whole is always busy: that says nothing.
     */
    readonly cpu: WatchedFigure | null;
    /** Share of the machine's memory in use. */
    readonly memory: WatchedFigure | null;
    /** Seconds that the gate's own event loop was late. */
    readonly eventLoop: WatchedFigure | null;
    /** Seconds, of servers. */
    readonly responseTime: WatchedFigure | null;
    /** Share of the requests to servers that failed. */
    readonly errorRate: WatchedFigure | null;
    /** Share of the requests to servers that got no answer: connections that were refused or reset, and time-outs. */
    readonly connectionErrors: WatchedFigure | null;
    /** The same over time. */
    readonly course: readonly WatchedCourse[];
}
export declare const watchedThings: readonly ['cpu', 'memory', 'eventLoop', 'responseTime', 'errorRate', 
/** Share of the times that a server was driven in which its guard opened. */
'guard'];
export type WatchedThing = (typeof watchedThings)[number];
/** How one thing went on. */
export interface WatchedCourse {
    readonly what: WatchedThing;
    /** The label of the server's version; null of the machine. */
    readonly version: string | null;
    /** In the order of time, of stretches as long as each other: at most `mostWatchedPoints`, at least two. */
    readonly means: readonly number[];
}
/** As many as a small drawing has room for. */
export declare const mostWatchedPoints = 120;
export interface WatchedFigure {
    /** Seconds of the run, or of servers the times that one was driven. */
    readonly samples: number;
    readonly mean: number;
    readonly peak: number;
    /** Null where none is set. */
    readonly limit: number | null;
    /** Share of the samples beyond the limit. */
    readonly beyond: number;
}
