import type { Report } from './report.js';
/** Whether anything that gates was compared with a base, or shown not to reach the change, or held against a budget of the first tier: else no run is a success. */
export declare function isJudged({ benchmarks, budgets, versions }: Report): boolean;
