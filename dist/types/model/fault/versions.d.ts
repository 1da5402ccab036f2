import type { Nothing } from './nothing.js';
/** Faults of the versions that are to be compared. Versions are told by their labels, or as their user wrote them (`spec`). */
export interface VersionFaults {
    'empty-version': Nothing;
    'no-working-directory': {
        readonly directory: string;
    };
    'git-missing': Nothing;
    'not-a-repository': {
        readonly spec: string;
        readonly directory: string;
        readonly reason: string;
    };
    'unknown-version': {
        readonly ref: string;
        readonly why: 'is-directory';
    } | {
        readonly ref: string;
        readonly why: 'nowhere';
        readonly root: string;
        /** A branch or tag that is written alike. */
        readonly nearest: string | null;
    };
    'shallow-clone': MissingHistory;
    'no-merge-base': {
        readonly of: 'ref';
        readonly ref: string;
    } | {
        readonly of: 'pull-request';
        readonly branch: string;
        readonly commit: string;
    };
    'base-not-fetched': {
        readonly branch: string;
        readonly commit: string;
    };
    'no-such-directory': {
        readonly spec: string;
        readonly path: string;
    };
    'mixed-versions': {
        readonly recorded: string;
        readonly measured: string;
    };
    /** Two versions are the same thing; the commit is null where that is none. */
    'same-version': {
        readonly version: string;
        readonly other: string;
        readonly same: 'commit' | 'release' | 'results' | 'directory';
        readonly commit: string | null;
    };
    /** A runtime of `arms` cannot be had, does not run where it was installed (`directory`), or refuses its flags. */
    'runtime-missing': {
        readonly runtime: string;
        readonly output: string;
    } & ({
        readonly why: 'not-there' | 'flags';
    } | {
        readonly why: 'broken';
        readonly directory: string;
    });
    'arms-versions': {
        readonly arms: readonly string[];
        readonly versions: readonly string[];
    };
    /** A kind of suites that no runtime runs. */
    'arms-suites': {
        readonly kind: string;
    };
    'arms-saved': Nothing;
    /** There are not two versions to compare: of the package (`npm:name`), or null for tags. */
    'last-versions': {
        readonly of: string | null;
        readonly found: readonly string[];
    };
    'last-of-version': {
        readonly spec: string;
        readonly name: string;
    };
    /** Between two refs is no range of commits; `parted` is where they left each other, or null. */
    'bisect-nothing': {
        readonly good: string;
        readonly bad: string;
        readonly why: 'same' | 'swapped';
    } | {
        readonly good: string;
        readonly bad: string;
        readonly why: 'parted';
        readonly parted: string | null;
    };
    'pull-request-not-checked-out': {
        readonly commit: string;
    };
    'lend-to-directory': {
        readonly version: string;
    };
    /** A version would run code of another one, the owner: by a link in its checkout, or by what a suite loads. */
    'foreign-code': {
        readonly version: string;
        readonly owner: string;
    } & ({
        readonly by: 'link';
        readonly link: string;
        readonly target: string;
    } | {
        readonly by: 'import';
        readonly suite: string;
        /** The first file of the owner that is loaded, and how many more there are. */
        readonly file: string;
        readonly others: number;
        readonly root: string;
    });
    'copy-failed': {
        readonly why: 'untold';
        readonly root: string;
    } | {
        readonly why: 'git-fails';
        readonly command: string;
        readonly output: string;
    };
    'checkout-failed': {
        readonly commit: string;
        readonly output: string;
    };
    /** The likely cause is a clause, and what to do about it a sentence. */
    'setup-failed': {
        readonly version: string;
        readonly line: string;
        readonly exitCode: number | null;
        readonly signal: string | null;
        readonly output: string;
        readonly likely: {
            readonly cause: string;
            readonly remedy: string;
        } | null;
    };
    'package-unreadable': {
        readonly path: string;
        readonly reason: string;
    };
    'npm-spec': {
        readonly spec: string;
    };
    'npm-no-package': {
        readonly name: string;
    };
    /** What there is: the nearest name, the newest releases with the newest first, and tags. */
    'npm-no-version': {
        readonly name: string;
        readonly wanted: string;
        readonly nearest: string | null;
        readonly newest: readonly string[];
        readonly tags: readonly string[];
    };
    'npm-failed': {
        readonly task: 'find' | 'install';
        readonly wanted: string;
        readonly output: string;
    };
    'npm-missing': {
        readonly output: string;
    };
    /** The error code is npm's, such as `ENOTFOUND`. */
    'npm-unreachable': {
        readonly errorCode: string;
        readonly output: string;
    };
    'npm-needs-setup': {
        readonly name: string;
        readonly release: string;
    };
    'npm-plug-n-play': {
        readonly spec: string;
        readonly directory: string;
    };
}
/** What a shallow clone lacks. */
export type MissingHistory = {
    readonly missing: 'ref';
    readonly ref: string;
}
/** Where HEAD and the ref parted. */
 | {
    readonly missing: 'parting';
    readonly ref: string;
}
/** Where the pull request left its base branch. */
 | {
    readonly missing: 'pull-request-base';
    readonly branch: string;
}
/** What the base branch was at when the event happened. */
 | {
    readonly missing: 'branch-commit';
    readonly branch: string;
    readonly commit: string;
};
