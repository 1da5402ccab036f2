/**
 * Where the figures stand in the results of a tool whose format has no name here: rows of JSON, of a JSON text a line, or
 * of CSV. Fields are keys or columns; in JSON their path, such as `stats.mean` or `times[0]`.
 */
export interface DescribedFormat {
    /** Path of the list or object that holds the rows, `*` for all parts of one; null for the whole document. */
    readonly rows: string | null;
    /** The field that has a benchmark's name; null for the key, where the rows are an object. */
    readonly name: string | null;
    /** The field that has a figure, or a list of them; null for the row itself. */
    readonly value: string | null;
    /** A unit, or the field that has it; empty for a bare number. */
    readonly unit: string;
    /** Null for what the unit says. */
    readonly better: 'lower' | 'higher' | null;
}
