/** What the reader should know about the figures; travels with them to every report. */
export interface Warning {
    /** Stable, kebab-case. */
    readonly code: string;
    /** One or two sentences; may quote the user's names, so it is hostile text. */
    readonly message: string;
}
