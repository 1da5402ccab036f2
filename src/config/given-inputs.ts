import { kebabCase } from './options.ts'
import type { Given } from './given.ts'
import { keysFrom } from './schema.ts'

/**
 * The options among an action's inputs.
 *
 * @param getInput the text of the input of that name; empty where it was not given
 */
export function givenInputs(getInput: (name: string) => string): Given {
  const values = keysFrom('input').map((key) => [key, getInput(kebabCase(key))] as const)
  return { source: 'input', values: Object.fromEntries(values.filter(([, text]) => text !== '')) }
}
