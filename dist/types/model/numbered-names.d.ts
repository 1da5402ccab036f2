/** A benchmark as its file calls it. */
export interface Named {
    /** The tool's own grouping; empty where it has none. */
    readonly group: string;
    readonly name: string;
}
/** Tells apart what a tool or a file gives one name, in their order: the first keeps it, and the others get their number. */
export declare class NumberedNames {
    #private;
    /** The name of the next one, such as `sum (2)`; to be asked for once for each. */
    next(where: Named): string;
}
/** Its whole name within its file. */
export declare function wholeName({ group, name }: Named): string;
