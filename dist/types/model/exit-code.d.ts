import type { Report } from './report.js';
/**
 * What a report makes of its run: 0 passed, 1 failed by its verdicts, 2 the user has something to mend (a benchmark
 * that has no figures, or nothing that could be compared).
 */
export declare function exitCode({ outcome, settings: { failOn } }: Report): 0 | 1 | 2;
