/** A line by which somebody accepts slowdowns. Pattern and reason are hostile text. */
export interface Acceptance {
    /** Which benchmarks: a glob or a part of their names. */
    readonly pattern: string;
    readonly reason: string;
    /** A login; where the host was not asked, the name that the commit gives. Hostile text as well. */
    readonly by: string;
    /** The commit whose message has the line; null where the pull request's description has it. */
    readonly commit: string | null;
}
/** Somebody on the repository's host. */
export interface Account {
    readonly login: string;
    readonly isBot: boolean;
}
/** What is known of the making of a pull request: who stands for what it says. */
export interface Proposal {
    /** Null for a deleted account. */
    readonly author: Account | null;
    /** Where its commits are: in the repository itself, in a fork, or null once that is deleted. */
    readonly head: {
        readonly owner: string;
        readonly isFork: boolean;
    } | null;
    /** Markdown as it was written: hostile text. */
    readonly description: string;
}
/** What a commit says of itself: anybody may write anything there. */
export interface CommitMessage {
    /** Full hash. */
    readonly commit: string;
    readonly author: string;
    readonly message: string;
}
