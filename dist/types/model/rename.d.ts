import type { Benchmark } from './benchmark.js';
/** A name that a benchmark had, and the one that it has now: both are names, or both are ids. */
export interface Rename {
    readonly from: string;
    readonly to: string;
}
/** A benchmark under its present name. */
export interface Renamed<B> {
    readonly benchmark: B;
    /** The name that it was recorded or written by; null where it is the same. */
    readonly was: string | null;
}
type Named = Pick<Benchmark, 'id' | 'name'>;
/**
 * The benchmarks of one version under their present names. A version that has a benchmark of the new name already keeps
 * its own; of several former names of the same one, the latest is taken.
 *
 * @param benchmarks all that the version has in a file, or in all of them; their order is kept
 * @param renames of several with the same new name, the latest first
 */
export declare function renamedIn<B extends Named>(benchmarks: readonly B[], renames: readonly Rename[]): readonly Renamed<B>[];
export {};
