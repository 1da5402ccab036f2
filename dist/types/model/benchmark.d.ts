/** One named piece of work in a suite. */
export interface Benchmark {
    /** Stable across versions: the suite's path, the Bench's name where it has one, and the task's name. */
    readonly id: string;
    /** The benchmark file, relative to the version's directory, with forward slashes. */
    readonly suite: string;
    /** The task's name, with the Bench's name before it where it has one. */
    readonly name: string;
}
/** @param bench the Bench's own name; empty where it has none */
export declare function benchmark(suite: string, bench: string, task: string): Benchmark;
/** The name of what stands in groups, from the outermost on. */
export declare function joinedName(path: readonly string[]): string;
/** The names that a joined name consists of: a group whose own name has the separator in it counts as several. */
export declare function pathIn(joined: string): readonly string[];
