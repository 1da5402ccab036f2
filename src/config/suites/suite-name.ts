import { z } from 'zod'
import { found, schemaOf, unexpected } from '../parsed.ts'

const expected = 'expected a name of one line and at most 100 characters'

/** The name of a suite that is no file: its id. */
export const suiteName = schemaOf(z.string(expected), (value) => {
  const name = value.trim()
  return /^\P{Cc}{1,100}$/u.test(name) ? found(name) : unexpected(expected)
})
