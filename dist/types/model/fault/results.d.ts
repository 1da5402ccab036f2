/** Faults of other tools' results. */
export interface ResultsFaults {
    'results-empty': ParsersWord;
    'results-too-large': ParsersWord;
    'results-not-text': ParsersWord;
    'results-unknown-format': ParsersWord;
    'results-ambiguous-format': ParsersWord;
    'results-malformed': ParsersWord;
    'results-duplicate': ParsersWord;
    'results-none': ParsersWord;
    /** A results file is a version, and cannot be read; the advice is null where nothing particular is known. */
    'results-version': {
        readonly version: string;
        readonly problem: string;
        readonly advice: string | null;
    };
}
/** What a parser says of a text, as any parser would: where it is wrong, what was expected and found, and what helps. */
export interface ParsersWord {
    readonly file: string;
    /** Counted from 1; null for the file as a whole. */
    readonly line: number | null;
    /** A clause without a full stop. */
    readonly problem: string;
    /** A sentence. */
    readonly advice: string;
}
