/** A benchmark that got worse in an earlier report on the same pull request, and is shown not to be worse any more. */
export interface Fixed {
    /** The benchmark's id. */
    readonly id: string;
    /** By how much it had got worse, as a fraction. */
    readonly by: number;
}
