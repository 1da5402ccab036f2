/** Why nothing counts instructions in this run. */
export type NoCounter = {
    readonly kind: 'missing';
}
/** Versions have runtimes of their own, and counts are made under the one on PATH. */
 | {
    readonly kind: 'arms';
}
/** Versions of valgrind, such as `3.13`. */
 | {
    readonly kind: 'too-old';
    readonly version: string;
    readonly needed: string;
}
/** What it said: hostile text. */
 | {
    readonly kind: 'broken';
    readonly reason: string;
};
/** Why the instructions of a benchmark are not known. */
export type NotCounted = NoCounter
/** It waits, or runs until a time is up. */
 | {
    readonly kind: 'clock';
}
/** Counts of one version differ by this share. */
 | {
    readonly kind: 'unsteady';
    readonly spread: number;
}
/** It ran while it was measured, and not while it was counted; hostile text. */
 | {
    readonly kind: 'failed';
    readonly reason: string;
}
/** Its processes are none that are counted, such as servers. */
 | {
    readonly kind: 'kind-of-suite';
}
/** The time was up. */
 | {
    readonly kind: 'cut';
};
