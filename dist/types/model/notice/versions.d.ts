import type { MetricName } from '../metric.js';
/** Facts about the versions that a run compares; versions are told by their labels. */
export interface VersionFacts {
    /** Two versions are the same commit, or one is a checkout of it without a change. */
    'same-commit': {
        readonly version: string;
        readonly other: string;
        readonly commit: string;
    };
    'same-release': {
        readonly version: string;
        readonly other: string;
    };
    'same-results': {
        readonly version: string;
        readonly other: string;
    };
    'same-directory': {
        readonly version: string;
        readonly other: string;
    };
    /** The event does not tell of a version before. */
    'nothing-to-compare': {
        readonly why: NoBase;
    };
    /** The checkout does not contain the pull request's commit. */
    'other-checkout': {
        readonly commit: string;
    };
    /** Characters in the path of each version's directory. */
    'path-lengths': {
        readonly lengths: readonly {
            readonly version: string;
            readonly length: number;
        }[];
    };
    /** The project does not depend on the package of which a release is a version. */
    'npm-not-used': {
        readonly name: string;
        readonly release: string;
    };
    /** A benchmark file imports what a release does not contain. */
    'not-published': {
        readonly file: string;
        readonly imports: string;
        readonly version: string;
    };
    /** A version does not have the working directory. */
    'folder-missing': {
        readonly version: string;
    };
    /** Files of a version were changed while it was measured; the first of them, and how many more there are. */
    'version-changed': {
        readonly version: string;
        readonly file: string;
        readonly others: number;
    };
    'program-changed': {
        readonly file: string;
        readonly others: number;
    };
    /** Config files that differ, and how many rules leave benchmarks out now. */
    'config-changed': {
        readonly files: readonly string[];
        readonly base: string;
        readonly head: string;
        readonly ignoring: number;
    };
    /** The runtimes of a run with arms: `v22.1.0` of Node.js, others by name. */
    'runtimes-differ': {
        readonly arms: readonly {
            readonly version: string;
            readonly runtime: string;
        }[];
    };
    /** Files that name another runtime in the head than in the base; both ran under that Node.js, or null where arms ran. */
    'runtime-bumped': {
        readonly pins: readonly RuntimePin[];
        readonly node: string | null;
    };
    /** Metrics that other arms have. */
    'runtime-lacks': {
        readonly version: string;
        readonly metrics: readonly MetricName[];
    };
    /** All figures are read from files: there is nothing more to say of it. */
    recorded: Readonly<Record<never, never>>;
    'recorded-elsewhere': {
        readonly machines: readonly string[];
    };
}
/** What a file says of the runtime, such as `22` or `node 22`; null where it says nothing. */
export interface RuntimePin {
    readonly file: string;
    readonly base: string | null;
    readonly head: string | null;
}
/** Why an event tells of no version to compare with: the branch is the default one. */
export type NoBase = 'event' | 'tag' | 'new-branch' | 'rewritten-branch';
