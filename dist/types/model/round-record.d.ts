import type { RoundSample } from './evidence.js';
import { type Measured, type MetricName } from './metric.js';
import type { Stage } from './round.js';
/**
 * What rounds found for the same benchmarks, as it is written down: a report holds such records, and so does the file
 * from which a run is resumed. What has other benchmarks, metrics or arms stands in a record of its own.
 */
export interface RoundRecord<Id extends string | number = string> {
    /** Their numbers, in time order; at least one. */
    readonly rounds: readonly number[];
    readonly stage: Stage;
    /** The arms' labels, which are the ids of two benchmarks for a pair. */
    readonly arms: readonly string[];
    readonly benchmarks: readonly Id[];
    /**
     * In the metric's base unit, one round after the other: all arms of the first benchmark, then all of the second. Null
     * stands for no figure.
     */
    readonly figures: {
        readonly [Name in MetricName]?: readonly (number | null)[];
    };
}
/** A benchmark's id with what one round found for it. */
export type Sampled = readonly [id: string, sample: RoundSample];
/** @returns in the order of their first rounds; the benchmarks of a round in the order in which they are given */
export declare function recordsOf(sampled: Iterable<Sampled>): RoundRecord[];
/** The samples of each benchmark that stands in the records, in time order. */
export declare function samplesIn<Id extends string | number>(records: readonly RoundRecord<Id>[]): ReadonlyMap<Id, readonly RoundSample[]>;
/**
 * Figures as they count: with seven significant digits. All that is judged is rounded so before, so that a file has all
 * of it and a verdict is the same wherever it is told.
 */
export declare function keptFigures(measured: Measured): Measured;
