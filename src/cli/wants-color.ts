import type { Io, Output } from './io.ts'

/**
 * Whether to write to a stream in colour: what the user says on the command line, then NO_COLOR, then FORCE_COLOR,
 * then whether somebody reads it on a terminal that has colours.
 */
export function wantsColor(allowed: boolean, env: Io['env'], { isTTY = false }: Output): boolean {
  const { NO_COLOR: never = '', FORCE_COLOR: force, TERM: terminal } = env
  if (!allowed || never !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTTY && terminal !== 'dumb'
}
