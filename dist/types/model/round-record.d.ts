import type { RoundSample } from './evidence.js';
import { type Measured, type MetricName } from './metric.js';
import type { Stage } from './round.js';
/**
 * What a round found for some of its benchmarks, as it is written down: a report holds such rounds, and so does the file
 * from which a run is resumed. Benchmarks of one round that have other metrics or arms stand in a record of their own.
 */
export interface RoundRecord<Id extends string | number = string> {
    readonly round: number;
    readonly stage: Stage;
    /** The arms' labels, which are the ids of two benchmarks for a pair. */
    readonly arms: readonly string[];
    readonly benchmarks: readonly Id[];
    /** In the metric's base unit: all arms of the first benchmark, then all of the second. Null stands for no figure. */
    readonly figures: {
        readonly [Name in MetricName]?: readonly (number | null)[];
    };
}
/** A benchmark's id with what one round found for it. */
export type Sampled = readonly [id: string, sample: RoundSample];
/** @returns in the order of the rounds; the benchmarks of a round in the order in which they are given */
export declare function recordsOf(sampled: Iterable<Sampled>): RoundRecord[];
/** The samples of each benchmark that stands in the records, in their order. */
export declare function samplesIn<Id extends string | number>(records: readonly RoundRecord<Id>[]): ReadonlyMap<Id, readonly RoundSample[]>;
/**
 * Figures as they count: with seven significant digits. All that is judged is rounded so before, so that a file has all
 * of it and a verdict is the same wherever it is told.
 */
export declare function keptFigures(measured: Measured): Measured;
