/** Whether a benchmark runs what was changed between two versions. */
export type Reach = {
    readonly kind: 'reaches';
    readonly differences: readonly Difference[];
}
/** It runs no changed code, and all that it reads is equal. */
 | {
    readonly kind: 'cannot-reach';
    readonly compared: Counted;
} | {
    readonly kind: 'unknown';
    readonly because: readonly Unseen[];
};
/** What makes a benchmark run other code in one version than in the other. Texts in it are hostile. */
export type Difference = {
    readonly kind: 'code';
    /** Whether both versions have it, or one of them alone. */
    readonly how: 'changed' | 'new' | 'gone';
    /** Below the version's directory, beginning with `./`, or absolute; empty for code that was made of a text. */
    readonly path: string;
    /** Its first and last line, in the head unless it is gone; 1 is the first. */
    readonly lines: readonly [first: number, last: number];
    /** The function's name; empty where it has none, and for what runs while a file is loaded. */
    readonly name: string;
}
/** Something was read that is another one. */
 | {
    readonly kind: 'read';
    readonly what: ReadKind;
    readonly name: string;
}
/** An import finds another file. */
 | {
    readonly kind: 'resolved';
    readonly path: string;
    readonly specifier: string;
};
export declare const readKinds: readonly [
/** A file or a directory, by its path. */
'file', 
/** An environment variable, by its name; `*` for the list of them. */
'environment', 
/** A function's source as a text, by the function's name. */
'function-text', 
/** Where in its files an error was made; without a name. */
'error-stack', 
/** The name of a constant among the properties of an object that were listed. */
'property', 
/** A script that ran before the benchmark file, by its path. */
'preloaded'];
export type ReadKind = (typeof readKinds)[number];
/** How much was compared. */
export interface Counted {
    readonly functions: number;
    readonly files: number;
    /** What was read beside code. */
    readonly reads: number;
    /** How often the benchmark was called, in the version that did it less often. */
    readonly calls: number;
}
/** What keeps it from being known what a benchmark runs, by code. */
export declare const unseenCodes: readonly ['child-process', 'worker-thread', 'network', 'database', 'inspector', 
/** Files that are found or watched by patterns. */
'file-patterns', 
/** Files that are neither ordinary ones nor directories. */
'special-files', 
/** What is inside of Node.js. */
'internals', 
/** The file changes how modules are loaded, in another thread. */
'loaders', 'too-many-reads', 'too-much-code', 
/** V8 no longer has the source of a script; the text is its address. */
'lost-source', 
/** Calls go on to run code for the first time. */
'endless-code', 
/** Fewer and fewer of its file's benchmarks are looked at, without an end. */
'endless-looks', 
/** Two benchmarks have one name. */
'same-name', 
/** The benchmark fails; the text says why. */
'fails', 
/** The file throws after some of its benchmarks; the text says what. */
'file-throws', 
/** The process that was to look has failed; the text says why. */
'look-failed', 
/** What a look has written down cannot be read. */
'look-unreadable', 
/** The runtime does not tell what runs; the text names it. */
'runtime', 
/** It did not run in both versions while it was looked at. */
'not-run', 
/** The text is the label of a version that does not have it. */
'not-there', 
/** Its processes are none that code is looked at in, such as servers. */
'other-process', 
/** There was no time to look. */
'no-time'];
export type UnseenCode = (typeof unseenCodes)[number];
export interface Unseen {
    readonly code: UnseenCode;
    /** What the benchmark or the runtime says of it: hostile; empty where the code says all. */
    readonly text: string;
}
/** What is kept of that: of a list its first entries, and how many more there are. Texts are the versions' own: hostile. */
export type KeptReach = {
    readonly kind: 'reaches';
    readonly first: readonly Difference[];
    readonly others: number;
} | {
    readonly kind: 'cannot-reach';
    readonly compared: Counted;
} | {
    readonly kind: 'unknown';
    readonly because: readonly Unseen[];
};
/** The same of one head, by its label. */
export type HeadReach = KeptReach & {
    readonly version: string;
};
/** So many differences, or reasons, tell a reader where to look; a change of a dependency can have thousands. */
export declare const mostDifferences = 3;
/** Longer texts are cut: nobody reads them, and a report has them for every benchmark. */
export declare const longestReachText = 300;
export declare function keptReach(reach: Reach): KeptReach;
/** What is done about benchmarks that cannot reach the change. */
export declare const reachModes: readonly ['auto', 'measure-all', 'skip'];
export type ReachMode = (typeof reachModes)[number];
/** What a look has told of all benchmarks, and what came of those that were measured although they cannot reach the change. */
export interface ReachSummary {
    /** Benchmarks that can reach it in at least one head. */
    readonly reaches: number;
    /** Those that cannot in any head. */
    readonly untouched: number;
    readonly unknown: number;
    /** Untouched ones with enough rounds for a verdict: whatever that says, none of them has changed. */
    readonly controls: {
        readonly judged: number;
        /** Those that would have been called regressed or suspected. */
        readonly slower: number;
        readonly faster: number;
        /** Exact 95 % bounds of how often what cannot have changed is called slower. */
        readonly low: number;
        readonly high: number;
    };
}
