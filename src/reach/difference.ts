/** What makes a benchmark run other code in one version than in the other. */
export type Difference =
  | {
      readonly kind: 'code'
      /** Whether both versions have it, or one of them alone runs it. */
      readonly how: 'changed' | 'new' | 'gone'
      /** Relative to the version's directory, or absolute; empty for code that was made of a text. */
      readonly path: string
      /** Its first and last line, in the head unless it is gone; 1 is the first. */
      readonly lines: readonly [first: number, last: number]
      /** The function's name; empty where it has none, and for what runs while a file is loaded. */
      readonly name: string
    }
  /** Something was read that is another one: `file data.json`, `environment LANG`. */
  | { readonly kind: 'read'; readonly what: string }
  /** An import finds another file. */
  | { readonly kind: 'import'; readonly path: string; readonly specifier: string }
