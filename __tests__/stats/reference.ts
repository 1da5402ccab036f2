import { readFileSync } from 'node:fs'
import { z } from 'zod'

const vectors = z
  .object({
    vectors: z.array(z.object({ id: z.string(), input: z.unknown(), expected: z.unknown() })),
  })
  .parse(JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8'))).vectors

/** A vector of the reference (SciPy and R), checked against the shape that a test expects of it. */
export function reference<I extends z.ZodType, E extends z.ZodType>(
  id: string,
  input: I,
  expected: E,
): { input: z.infer<I>; expected: z.infer<E> } {
  const vector = vectors.find((one) => one.id === id)
  if (vector === undefined) throw new Error(`no reference vector ${id}`)
  return { input: input.parse(vector.input), expected: expected.parse(vector.expected) }
}

/** The reference is printed with ten digits. */
export function isClose(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-9 * Math.max(Math.abs(value), Math.abs(expected))
}
