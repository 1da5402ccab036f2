import type { TreeRefusal } from '../baseline.js';
/** Facts about baselines and the history of a branch. A `reason` is somebody else's words, without a full stop. */
export interface BaselineFacts {
    /** The prepared checkout of the base's own baseline was not used. */
    'base-rebuilt': TreeRefusal;
    /** ISO 8601, UTC. */
    'baseline-from-the-future': {
        readonly savedAt: string;
        readonly now: string;
    };
    'baseline-not-kept': {
        readonly why: 'no-figures';
    } | {
        readonly why: 'not-the-commit' | 'history-unread';
        readonly reason: string;
    } | {
        readonly why: 'other-commit';
        readonly found: string;
        readonly wanted: string;
    } | {
        readonly why: 'not-saved';
        readonly what: 'figures' | 'checkout';
        readonly branch: string;
        readonly commit: string;
        readonly reason: string;
    };
    /** Pushes that cannot be read, of how many, and the line of the first. */
    'history-damaged': {
        readonly damaged: number;
        readonly pushes: number;
        readonly line: number;
    };
    'history-unread': {
        readonly what: 'part';
        readonly reason: string;
    }
    /** It goes on from an older entry. */
     | {
        readonly what: 'newer-ones';
        readonly commit: string;
        readonly createdAt: string;
    };
    'not-imported': {
        readonly key: string;
        readonly reason: string;
    };
    'not-removed': {
        readonly key: string;
        readonly reason: string;
    };
}
