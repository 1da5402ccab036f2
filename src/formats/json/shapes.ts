import { z } from 'zod'
import { quoted } from '../quoted.ts'

/** A list of finite numbers: checked in one loop, where z.array takes as long as all the rest of a file. */
export const numbers: z.ZodType<readonly number[]> = z.unknown().transform((input, context) => {
  if (!Array.isArray(input)) {
    context.addIssue({ code: 'custom', message: 'expected a list of numbers' })
    return z.NEVER
  }
  const list: readonly unknown[] = input
  if (list.every(isNumber)) return list
  const index = list.findIndex((each) => !isNumber(each))
  const message = `expected number, found ${shown(list[index])}`
  context.addIssue({ code: 'custom', path: [index], message })
  return z.NEVER
})

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value, 20)
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** An object as its keys and values: unlike z.record it loses no key, not even `__proto__`. */
export function pairs<T>(value: z.ZodType<T>): z.ZodType<readonly (readonly [string, T])[]> {
  return z.unknown().transform((input, context) => {
    if (!isObject(input)) {
      context.addIssue({ code: 'custom', message: 'expected an object' })
      return z.NEVER
    }
    const found: (readonly [string, T])[] = []
    for (const [key, each] of Object.entries(input)) {
      const result = value.safeParse(each)
      if (result.success) found.push([key, result.data])
      else
        for (const issue of result.error.issues)
          context.addIssue({ code: 'custom', path: [key, ...issue.path], message: issue.message })
    }
    return found
  })
}

/**
 * A result that a loop can tell to be right is taken as it is, since zod makes objects for each field that it looks at:
 * where there are hundreds of thousands, that takes as long as parsing them. It still says what is wrong with the others.
 *
 * @param isRight true only for what the schema takes without changing it
 */
export function checked<T>(
  isRight: (input: unknown) => input is T,
  schema: z.ZodType<T>,
): z.ZodType<T> {
  return z.unknown().transform((input, context) => {
    if (isRight(input)) return input
    const result = schema.safeParse(input)
    if (result.success) return result.data
    for (const { path, message } of result.error.issues)
      context.addIssue({ code: 'custom', path: [...path], message })
    return z.NEVER
  })
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is left of a document of which the results have been taken out. */
export const taken = z.array(z.unknown())
