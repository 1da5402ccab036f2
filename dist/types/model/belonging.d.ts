import type { PreparedVersion } from './version.js';
/**
 * Whose a file is, as seen from one version that uses it. `nobody`: it lies outside of all versions. `lent`: it is another
 * version's, and meant to be used by this one. `foreign`: it is another version's, which this one is to be compared with.
 *
 * `isPackage`: an installed one, in some `node_modules`: of those two copies of a version number are the same, and code that
 * a project's own change could reach does not lie there, but by a link, whose end this is not.
 */
export type Belonging = {
    readonly kind: 'own';
} | {
    readonly kind: 'nobody';
    readonly isPackage: boolean;
} | {
    readonly kind: 'lent';
    readonly isPackage: boolean;
    readonly owner: PreparedVersion;
} | {
    readonly kind: 'foreign';
    readonly owner: PreparedVersion;
};
/**
 * A release is lent the packages of the working tree, so that they are the same for all versions; and a directory within
 * another one finds those further up by itself, which is what its user has put it there for. A checkout that was made for
 * this run is to have its own.
 *
 * @param path of a file, with all links followed
 */
export declare function belonging(path: string, own: PreparedVersion, all: readonly PreparedVersion[]): Belonging;
/** Where all that is a version's own lies. */
export declare function rootOf({ root, directory }: PreparedVersion): string;
export declare function isWithin(path: string, directory: string): boolean;
