import type { Report } from './report.js';
/**
 * What a report makes of its run: 0 passed, 1 failed by its verdicts, 2 the user has something to mend (a benchmark
 * that has no figures, or nothing that could be compared). A shard has no verdict of its own: whoever has all of them fails.
 */
export declare function exitCode({ outcome, shard, settings: { failOn } }: Report): 0 | 1 | 2;
