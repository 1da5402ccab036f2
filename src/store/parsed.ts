import type { z } from 'zod'

/** Foreign data that was looked at; the messages are sentences without capital and full stop, about `it`. */
export type ParsedJson<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'corrupt'; readonly message: string }
  | { readonly kind: 'incompatible'; readonly message: string }

export function corrupt(message: string): { readonly kind: 'corrupt'; readonly message: string } {
  return { kind: 'corrupt', message }
}

export function parseJson(text: string): ParsedJson<unknown> {
  try {
    return { kind: 'ok', value: JSON.parse(text) }
  } catch {
    return corrupt('it is not JSON')
  }
}

/** Where the first mistake is and what it is: whoever reads it can do no more about the others. */
export function firstMistake({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'it does not follow its schema'
  return `its ${issue.path.map(String).join('.') || 'content'} is wrong: ${issue.message}`
}
