/** Faults that `benchgate init` meets. */
export interface InitFaults {
    'nothing-to-measure': {
        readonly directory: string;
        /** What looks like benchmarks and cannot be measured as it is, in sentences. */
        readonly passedOver: readonly string[];
    };
    'manifest-unreadable': {
        readonly reason: string;
    };
    'init-cannot-write': {
        readonly file: string;
        readonly reason: string;
    };
}
