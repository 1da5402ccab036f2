import type { Report } from './report.js';
export type JobConclusion = 'success' | 'failure' | 'neutral' | 'cancelled';
/** What a report makes of its job in a word; `neutral` where it is no success and yet fails nothing. */
export declare function conclusionOf(report: Report): JobConclusion;
