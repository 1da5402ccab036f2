/**
 * How versions took turns: in millisecond slices on one CPU, in whole runs or load windows that had the machine to
 * themselves, or not at all, since their figures were read from files.
 */
export declare const turns: readonly ['slices', 'runs', 'recorded'];
export type Turns = (typeof turns)[number];
/** Where and how the figures were measured. */
export interface Environment {
    readonly os: string;
    readonly arch: string;
    readonly cpu: string;
    /** CPUs the process may use, and of those how many measured at a time. */
    readonly cpus: number;
    readonly jobs: number;
    /** The Node.js the benchmarks ran under, such as `v24.1.0`. */
    readonly node: string;
    /** By suites; at least one. What follows is about slices alone. */
    readonly turns: readonly Turns[];
    readonly v8Flags: readonly string[];
    /** How the arms were kept comparable on this platform. */
    readonly pinning: 'taskset' | 'none';
    readonly baton: 'fifo' | 'socket';
}
