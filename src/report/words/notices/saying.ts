/** How notices of one code are said. A text of the facts is hostile: whoever shows the sentence escapes it. */
export interface Saying<Facts> {
  /** What such a notice tells in general: a clause for the documentation. */
  readonly means: string
  /** One or two sentences. */
  readonly say: (facts: Facts) => string
  /** Several at once, in one sentence; left out where there are never many. */
  readonly many?: Many<Facts>
  /** What to do, in a sentence of Markdown; null where nothing has to be done. */
  readonly remedy: string | null
  /** The page below `docs/` that says more, with its heading. */
  readonly see?: string
}

interface Many<Facts> {
  /** What one of them is about. */
  readonly of: (facts: Facts) => string
  /** @param number of things that they are about @param names of these, in words */
  readonly say: (number: number, names: string, facts: readonly Facts[]) => string
}

export type Sayings<Facts> = { readonly [Code in keyof Facts]: Saying<Facts[Code]> }
