import type { ArmRuntime } from './arm-runtime.js';
/** Where a version's files come from. */
export type VersionSource = {
    readonly kind: 'git';
    readonly ref: string;
    readonly commit: string;
} | {
    readonly kind: 'directory';
    readonly path: string;
} | {
    readonly kind: 'npm';
    readonly name: string;
    readonly version: string;
    /** The version, range or tag that was asked for. */
    readonly wanted: string;
    /** What the package is to the project: the project itself, or something that it depends on. */
    readonly as: 'project' | 'dependency';
}
/** Measured before: files of results, by their path or by a glob. */
 | {
    readonly kind: 'results';
    readonly path: string;
};
/** One state of the code under test. Labels are unique within a report: they name its columns. */
export interface Version {
    readonly label: string;
    readonly source: VersionSource;
}
/** A version whose files lie ready to run in `directory` (absolute). */
export interface PreparedVersion extends Version {
    readonly directory: string;
    /** What runs it; left out, the run's Node.js. */
    readonly runtime?: ArmRuntime;
    /** All that is its own, where the project is a folder of a checkout: absolute. Left out, the directory. */
    readonly root?: string;
}
/** The versions of one run of the gate. A run that only measures has no base. */
export interface Versions<V extends Version = Version> {
    readonly base: V | null;
    readonly heads: readonly V[];
}
