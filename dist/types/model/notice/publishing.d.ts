/** Facts about publishing a report, and about lines that accept slowdowns. A `reason` is somebody else's words, without a full stop. */
export interface PublishingFacts {
    /** Lines that do not count for one reason; the commit is null for the description. */
    'acceptance-denied': {
        readonly lines: readonly {
            readonly pattern: string;
            readonly commit: string | null;
        }[];
        readonly why: Refusal;
    };
    'acceptance-malformed': {
        readonly line: string;
        readonly why: 'no-benchmark' | 'long-pattern' | 'no-reason';
    };
    'acceptance-unmatched': {
        readonly pattern: string;
        readonly reason: string;
    };
    'acceptance-unneeded': {
        readonly pattern: string;
        readonly reason: string;
    };
    'acceptance-unread': {
        readonly reason: string;
    };
    'comment-denied': HostsRefusal;
    'comment-from-fork': HostsRefusal;
    'comment-refused': HostsRefusal & {
        readonly isLocked: boolean;
    };
    'comment-unavailable': {
        readonly reason: string;
    };
    /** The newer run. */
    'comment-superseded': {
        readonly run: number;
        readonly attempt: number;
    };
    'check-denied': HostsRefusal;
    'check-from-fork': HostsRefusal;
    'check-refused': HostsRefusal & {
        readonly isLocked: boolean;
    };
    'check-unavailable': {
        readonly reason: string;
    };
    /** Word that could not be sent: to whom, and why. */
    'message-not-sent': {
        readonly target: string;
        readonly reason: string;
    };
    /** What was told of the branch before could not be read, or what was told now could not be kept. */
    'alerts-unread': {
        readonly reason: string;
    };
    'alerts-not-kept': {
        readonly reason: string;
    };
    'issue-not-written': HostsRefusal;
    'summary-unavailable': {
        readonly reason: string;
    };
    'report-not-written': {
        readonly reason: string;
    };
    'page-not-uploaded': {
        readonly reason: string;
    };
    /** The repository whose run has measured; null where it is gone. */
    'uploaded-report': {
        readonly repository: string | null;
    };
    'no-pull-request': {
        readonly event: string;
    };
    /** The owner and the branch; null where the branch is gone. */
    'pull-request-gone': {
        readonly branch: string | null;
    };
    'pull-request-moved-on': {
        readonly branch: string;
        readonly commit: string;
    };
    'report-missing': {
        readonly conclusion: string;
        readonly artifact: string;
    };
    /** A report has a notice that is not known, or has other facts than are known of it: by its code. */
    'unknown-notice': {
        readonly notice: string;
    };
}
/** How the host answered; null where it gave no status. */
interface HostsRefusal {
    readonly status: number | null;
    readonly reason: string;
}
/** Why a line that accepts slowdowns does not count. */
export type Refusal = 
/** `accept-from` says so. */
{
    readonly kind: 'nobody-may';
}
/** At the command line. */
 | {
    readonly kind: 'nobody-to-ask';
}
/** The input `head` names what is judged. */
 | {
    readonly kind: 'head-is-named';
} | {
    readonly kind: 'queue-of-unknown';
} | {
    readonly kind: 'event-of-unknown';
    readonly event: string;
} | {
    readonly kind: 'fork-is-gone';
} | {
    readonly kind: 'fork-of-another';
} | {
    readonly kind: 'author-is-gone';
} | {
    readonly kind: 'bot';
    readonly login: string;
} | {
    readonly kind: 'may-not-write';
    readonly login: string;
}
/** What the host answered, if it did. */
 | {
    readonly kind: 'login-not-told';
    readonly login: string;
    readonly reason: string | null;
} | {
    readonly kind: 'pull-request-not-told';
    readonly pullRequest: number;
    readonly reason: string;
};
export {};
