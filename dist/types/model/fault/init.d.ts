/** Faults that `benchgate init` meets. */
export interface InitFaults {
    'nothing-to-measure': {
        readonly directory: string;
    };
    'manifest-unreadable': {
        readonly reason: string;
    };
    'init-cannot-write': {
        readonly file: string;
        readonly reason: string;
    };
}
