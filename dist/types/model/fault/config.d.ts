/** Faults of the configuration. Files are told as their user named them. */
export interface ConfigFaults {
    /** Each mistake begins with its place; the rest is the schema's word on it. */
    'invalid-config': {
        readonly mistakes: readonly string[];
    };
    'two-config-files': {
        readonly files: readonly string[];
    };
    'config-file-missing': OfFile;
    'config-file-syntax': OfFile & {
        readonly reason: string;
    };
    'config-file-endless': OfFile & {
        readonly seconds: number;
    };
    'config-file-stuck': OfFile;
    /** A process that a signal ended has no exit code. */
    'config-file-ended': OfFile & {
        readonly exitCode: number | null;
        readonly signal: string | null;
    };
    /** Each problem completes a sentence about its path, which is empty for the whole value. */
    'config-file-not-data': OfFile & {
        readonly places: readonly {
            readonly path: string;
            readonly problem: string;
        }[];
    };
    'config-file-export': OfFile;
    /** The error code is that of Node.js, such as `ERR_MODULE_NOT_FOUND`, if there was one. */
    'config-file-throws': OfFile & {
        readonly reason: string;
        readonly errorCode: string | null;
    };
    /** A flag's value is of another kind than it has to be. */
    /** Days are a time as well, where no timer has to wait for them. */
    'flag-value': {
        readonly flag: string;
        readonly value: string;
        readonly kind: 'time' | 'days' | 'port' | 'versions';
    };
    /** Each mistake begins with its place. */
    'budget-unmatched': {
        readonly mistakes: readonly string[];
    };
}
interface OfFile {
    readonly file: string;
}
export {};
