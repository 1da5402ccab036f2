import type { NoCounter } from '../not-counted.js';
/** Faults of the machine that measures, and of the rounds of an earlier run. */
export interface RunFaults {
    /** What it wrote to its standard error, and how it ended. */
    'no-node': {
        readonly output: string;
        readonly exitCode: number | null;
    };
    /** Node.js versions, such as `v18.1.0` and `20`. */
    'old-node': {
        readonly node: string;
        readonly needed: string;
    };
    'no-named-pipes': {
        readonly reason: string;
    };
    'disk-full': {
        readonly path: string | null;
        readonly reason: string;
    };
    'no-temporary-directory': {
        readonly parent: string;
        readonly reason: string;
    };
    'nothing-to-resume': {
        readonly path: string;
    };
    'rounds-not-signed': {
        readonly path: string;
    };
    'resumes-another-run': {
        readonly path: string;
        readonly others: readonly RunDifference[];
    };
    'resumed-already': {
        readonly path: string;
    };
    /** Nothing but instructions gates. */
    'no-instruction-counter': {
        readonly why: NoCounter;
    };
}
/** The respects in which a run can be about something else than another one. */
export type RunDifference = 'base' | 'heads' | 'benchmarks' | 'node' | 'v8Flags';
