import { expect } from 'vitest'
import { GateError } from '../../src/errors.ts'

/** What is told of a configuration that is refused: a line for each mistake. */
export function mistakesOf(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    if (error instanceof GateError && error.fault.code === 'invalid-config')
      return error.fault.mistakes.join('\n')
    throw error
  }
  return expect.unreachable('it was accepted')
}
