import { z } from 'zod'
import { found, schemaOf, unexpected } from './parsed.ts'

/** A text that says something, without the blanks around it. */
export const filled = (expected: string) =>
  schemaOf(z.string(expected), (value) =>
    value.trim() === '' ? unexpected(expected) : found(value.trim()),
  )
