import type { Nothing } from './nothing.js';
/** Faults of the event that has started a workflow. */
export interface EventFaults {
    /** Each mistake begins with its place in the payload; the rest is the schema's word on it. */
    'event-payload': {
        readonly event: string;
        readonly mistakes: readonly string[];
    };
    'unsupported-event': {
        readonly event: string;
        readonly supported: readonly string[];
    };
    'pull-request-target': Nothing;
    /** What a run of another workflow has done, such as `requested`; null where the event is about no such run. */
    'publish-event': {
        readonly event: string;
        readonly action: string | null;
    };
    'not-in-a-workflow': {
        readonly variable: string;
    };
}
