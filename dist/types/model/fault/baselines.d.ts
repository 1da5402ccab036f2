import type { Nothing } from './nothing.js';
/** Faults of the place where baselines are kept. A `place` completes a sentence, such as `the Actions cache`. */
export interface BaselineFaults {
    'no-baseline': {
        readonly commit: string;
        readonly why: 'nowhere-to-look';
    } | (Sought & {
        readonly why: 'missing';
    }) | (Sought & {
        readonly why: 'other-commit';
        readonly nearest: string;
    }) | (Sought & {
        readonly why: 'unread';
        readonly reason: string;
    });
    'baselines-without-repository': {
        readonly storage: string;
    };
    'cannot-list': {
        readonly what: 'entries' | 'branches';
        readonly reason: string;
    };
    'cannot-prune': {
        readonly reason: string;
    };
    'cannot-save': Nothing;
    'no-baselines-here': Nothing;
    'no-actions-cache': Nothing;
    'nobody-to-notify': Nothing;
    'site-not-empty': {
        readonly directory: string;
    };
    'site-not-written': {
        readonly directory: string;
        readonly reason: string;
    };
    'alerts-unreadable': {
        readonly reason: string;
    };
    'no-branch': Nothing;
    'nothing-kept': {
        readonly branch: string;
        readonly place: string;
    };
    'baseline-unreadable': {
        readonly branch: string;
        readonly reason: string;
    };
    /** Entries that could not be read. */
    'export-incomplete': {
        readonly failed: readonly {
            readonly key: string;
            readonly reason: string;
        }[];
    };
    'export-failed': OfTransfer;
    'import-failed': OfTransfer;
    'import-not-an-export': OfTransfer;
}
/** The base's commit whose baseline was looked for. */
interface Sought {
    readonly commit: string;
    readonly branch: string;
    readonly place: string;
}
interface OfTransfer {
    readonly file: string;
    readonly reason: string;
}
export {};
