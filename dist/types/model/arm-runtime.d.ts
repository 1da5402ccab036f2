/** The major version of the oldest Node.js that benchmarks run under. */
export declare const oldestNode = 20;
/** Runtimes that can run benchmark files. */
declare const runtimeEngines: readonly ['node', 'bun', 'deno'];
export type RuntimeEngine = (typeof runtimeEngines)[number];
/** A runtime as its user wrote it: `node@22`, `bun`, `TZ=UTC node --max-semi-space-size=64`. */
export interface WantedRuntime {
    readonly text: string;
    readonly engine: RuntimeEngine;
    /** A version, the beginning of one, a range or a tag; null for the one on PATH. */
    readonly wanted: string | null;
    readonly flags: readonly string[];
    /** Added to the environment. */
    readonly env: Readonly<Record<string, string>>;
}
/** A runtime that is there, and runs an arm. */
export interface ArmRuntime extends WantedRuntime {
    /** Absolute path of its program. */
    readonly program: string;
    /** As a report calls it: `v22.1.0` of Node.js, `Bun 1.4.5`, `Deno 2.9.6`. */
    readonly version: string;
    /** Whether it runs TypeScript by itself. */
    readonly stripsTypes: boolean;
}
/** Reads a runtime; null for what is none. */
export declare function wantedRuntime(text: string): WantedRuntime | null;
export {};
