/**
 * A piece of a sentence that every format writes in its own way. Only `name` may be hostile: it quotes the user, so
 * each format escapes it for where it goes.
 */
export interface Phrase {
  readonly kind: 'plain' | 'strong' | 'name'
  readonly text: string
}

export function plain(text: string): Phrase {
  return { kind: 'plain', text }
}

export function strong(text: string): Phrase {
  return { kind: 'strong', text }
}

export function name(text: string): Phrase {
  return { kind: 'name', text }
}
