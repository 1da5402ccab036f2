/** The same as in package.json, which is not there to be read beside every bundle; a test compares them. */
export declare const toolVersion = "0.1.0";
/** What told a report's verdicts. */
export interface Tool {
    /** The version of benchgate. */
    readonly version: string;
    /** Two versions with the same number come to the same verdicts by the same evidence. */
    readonly procedure: number;
}
/** The repository that the Action is published from; `OWNER` stands for an account that is not known yet. */
export declare const publishedFrom = "OWNER/benchgate";
