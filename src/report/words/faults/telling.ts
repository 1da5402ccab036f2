/** How faults of one code are told. A text of the facts is hostile: whoever shows it escapes it. */
export interface Telling<Facts> {
  /** A clause without a full stop; below it there may be lines of what a program wrote, or one for each mistake. */
  readonly say: (facts: Facts) => string
  /** What to do, in sentences. */
  readonly remedy: string | ((facts: Facts) => string)
}

export type Tellings<Facts> = { readonly [Code in keyof Facts]: Telling<Facts[Code]> }
