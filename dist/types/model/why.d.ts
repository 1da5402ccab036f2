/** What may have made a benchmark slower, of one kind each; found after judging, and no verdict depends on it. */
export type Reason = InstructionsReason | MoversReason | DeoptsReason | CountsReason;
/** One of a head, by its label: at most one of each kind. */
export type HeadReason = Reason & {
    readonly version: string;
};
/** How many instructions an operation takes, counted twice or more in each arm. */
export interface InstructionsReason {
    readonly kind: 'instructions';
    readonly counter: InstructionCounter;
    /** Instructions an operation, one figure a count, in the order in which they were counted. */
    readonly base: readonly number[];
    readonly head: readonly number[];
}
/** What counts instructions: a simulated processor, or counters of the real one. */
export declare const instructionCounters: readonly ['valgrind', 'perf'];
export type InstructionCounter = (typeof instructionCounters)[number];
/** Where profiles of both arms differ. */
export interface MoversReason {
    readonly kind: 'movers';
    /** Functions whose own time differs by more than its noise, the most moved first; empty where none does. */
    readonly movers: readonly Mover[];
    /** How many more of them there are. */
    readonly others: number;
    readonly profiled: Profiled;
    /** The calls in which time differs, each after the one that makes it: a flame graph cut to what matters. */
    readonly frames: readonly ProfileFrame[];
}
/** How much was profiled. */
export interface Profiled {
    /** In each of them both arms took turns, in processes of their own. */
    readonly rounds: number;
    /** Those that fell into the benchmark, in all rounds. */
    readonly samples: {
        readonly base: number;
        readonly head: number;
    };
}
/** Where a function stands. All texts are the versions' own: hostile. */
export interface FunctionPlace {
    /** Below the version's directory, beginning with `./`, or absolute, or an address such as `node:fs`; empty for native code. */
    readonly path: string;
    /** The line on which it begins, in the head if that has it; 0 where there is none. */
    readonly line: number;
    /** Empty where it has none. */
    readonly name: string;
}
export interface Mover extends FunctionPlace {
    /** Whether it was sampled in both versions, or in one of them alone. */
    readonly how: 'changed' | 'new' | 'gone';
    /** Seconds that an operation spends in the function itself. */
    readonly base: number;
    readonly head: number;
    /** How far the difference may be off, in seconds: half of its 95 % interval. */
    readonly noise: number;
}
/** A function as it is called from another one. */
export interface ProfileFrame extends FunctionPlace {
    /** The place of its caller among the frames, which is before it; null for the outermost. */
    readonly caller: number | null;
    /** Seconds that an operation spends in it and in what it calls. */
    readonly base: number;
    readonly head: number;
}
/** What V8 did to the code of one version alone, in the profiled rounds. */
export interface DeoptsReason {
    readonly kind: 'deopts';
    /** The head's own first, and of those what happened most often; at least one. */
    readonly sites: readonly DeoptSite[];
    /** How many more of them there are. */
    readonly others: number;
    /** Rounds in which both versions ran. */
    readonly rounds: number;
}
/** What can happen to code that V8 has optimised, or would. */
export declare const deoptKinds: readonly [
/** Optimised code was thrown away, since something came that it was not made for. */
'deoptimised', 
/** An access to a property has met so many shapes of objects that it looks each of them up. */
'megamorphic'];
/** A function in which it happened in all rounds of one version, and in no round in the other one. */
export interface DeoptSite extends FunctionPlace {
    readonly what: (typeof deoptKinds)[number];
    readonly side: 'base' | 'head';
    /** The line on which it happened, in that version. */
    readonly at: number;
    /** V8's reason; of a megamorphic access the property, or nothing where that is computed. */
    readonly detail: string;
    /** How often in a round, from the first call to the last slice: the fewest of those in which it happened. */
    readonly times: number;
}
/** What can be counted without chance: what differs, and of accesses that stop the program also what does not. */
export interface CountsReason {
    readonly kind: 'counts';
    readonly counts: readonly PairedCount[];
    /** How many more there are. */
    readonly others: number;
}
/** What a look into a process counts. */
export declare const usedThings: readonly ['modules', 'files', 
/** Accesses to files for which the program stands still. */
'synchronous-files', 'child-processes', 'requests'];
export type UsedThing = (typeof usedThings)[number];
/** What is counted without chance. */
export declare const countedThings: readonly ["modules", "files", "synchronous-files", "child-processes", "requests", "system-calls"];
export type CountedThing = (typeof countedThings)[number];
export type UseCounts = Readonly<Record<UsedThing, number>>;
export declare const noUse: UseCounts;
export interface PairedCount {
    readonly what: CountedThing;
    /** Of system calls which one, hostile text; empty for all others. */
    readonly name: string;
    /** Whether loading the file does it, one call of the benchmark, or one run of a command. */
    readonly during: 'load' | 'call' | 'run';
    readonly base: number;
    readonly head: number;
}
/** Whether reasons are looked for. */
export declare const whyModes: readonly ['auto', 'off'];
export type WhyMode = (typeof whyModes)[number];
/** What is kept of each: more nobody reads, and a report has it for every benchmark that is worse. */
export declare const mostReasons: {
    readonly movers: 5;
    readonly frames: 80;
    readonly deopts: 8;
    readonly counts: 8;
    readonly instructionCounts: 20;
};
/** An estimate of the change in instructions, and by how much the counts of one arm differ. */
export interface InstructionsChange {
    /** Above 1 is more. */
    readonly ratio: number;
    /** A fraction: the widest range of an arm's counts over its middle. */
    readonly spread: number;
}
/** @returns null where an arm has no count, or one of zero */
export declare function instructionsChange({ base, head, }: Pick<InstructionsReason, 'base' | 'head'>): InstructionsChange | null;
