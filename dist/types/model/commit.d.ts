/** What somebody wrote into a commit: hostile text. */
export interface CommitFacts {
    readonly subject: string;
    readonly author: string;
    /** ISO 8601, with the author's offset. */
    readonly authoredAt: string;
}
/** A version that was tagged. */
export interface Release {
    /** The tag's name: hostile text. */
    readonly name: string;
    /** The first commit with figures that holds it. */
    readonly commit: string;
}
/** What git knows of a branch's commits. */
export interface KnownCommits {
    /** By full hash; commits that the clone does not have are missing. */
    readonly facts: ReadonlyMap<string, CommitFacts>;
    /** Oldest first. */
    readonly releases: readonly Release[];
    /** Address of the repository's page, without a slash at its end; null where it has none. */
    readonly webAddress: string | null;
}
