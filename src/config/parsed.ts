import { z } from 'zod'

/** A value read from what a user wrote, or what was expected instead; the hint is a question or advice. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly expected: string
      readonly hint: string | null
      /** Whether what was there may be a secret, so that nobody quotes it. */
      readonly isSecret: boolean
    }

export function found<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function unexpected(
  expected: string,
  hint: string | null = null,
  isSecret = false,
): Parsed<never> {
  return { ok: false, expected, hint, isSecret }
}

/** A zod schema of a parser; the hint travels in the issue's `params`. */
export function schemaOf<T, Input>(
  accepts: z.ZodType<Input, Input>,
  parse: (value: Input) => Parsed<T>,
) {
  return accepts.transform((value, context): T => {
    const parsed = parse(value)
    if (parsed.ok) return parsed.value
    const { expected: message, hint, isSecret } = parsed
    context.addIssue({ code: 'custom', message, params: { hint, isSecret } })
    return z.NEVER
  })
}
