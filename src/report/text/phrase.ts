/**
 * A piece of a sentence that every form writes in its own way. A `name` quotes the user and a `sentence` was written by
 * somebody else: both may be hostile, so each form escapes them for where they go.
 */
export type Phrase =
  | { readonly kind: 'plain' | 'strong'; readonly text: string }
  | {
      readonly kind: 'name' | 'sentence'
      readonly text: string
      /** Longer text loses its middle. */
      readonly columns: number
    }

export type Phrases = readonly Phrase[]

export function plain(text: string): Phrase {
  return { kind: 'plain', text }
}

export function strong(text: string): Phrase {
  return { kind: 'strong', text }
}

export function name(text: string, columns = 60): Phrase {
  return { kind: 'name', text, columns }
}

export function sentence(text: string, columns = 600): Phrase {
  return { kind: 'sentence', text, columns }
}
