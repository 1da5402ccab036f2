import type { Paces } from './pace.js';
import type { Pair } from './pair.js';
/** Rounds before a benchmark came under suspicion (screen), and after (confirm): these have a control. All of them count. */
export type Stage = 'screen' | 'confirm';
/** A version taking part in interleaved measurement; the control runs the base a second time. */
export interface Arm {
    readonly label: string;
    readonly role: 'base' | 'head' | 'control';
    readonly directory: string;
}
/** One round to measure: fresh processes, one an arm, for some benchmarks of one suite. */
export interface RoundPlan {
    /** Counts up over the whole run, so that it identifies the round. */
    readonly round: number;
    readonly stage: Stage;
    readonly suite: string;
    /** Labels of those that take part: all of them have all of the benchmarks. */
    readonly versions: readonly string[];
    /** Ids, in the suite's own order; the worker shuffles them by the seed, the same for all arms. */
    readonly benchmarks: readonly string[];
    readonly control: boolean;
    /**
     * Ids of two benchmarks of the only version: they are the arms of this round, in place of versions, and `benchmarks`
     * has the id of the pair.
     */
    readonly pair?: Pair;
    /** By benchmark; what is not here has the pace that all begin with. */
    readonly paces?: Paces;
    /** Seeds the coins of this round: who starts, who is spawned first, the benchmarks' order. */
    readonly seed: number;
}
export declare const controlLabel = "(control)";
