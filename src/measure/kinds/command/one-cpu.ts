import type { Usage } from './launcher.ts'

/**
 * Whether a run kept one CPU busy all the time, and never a second one: on a CPU of its own it takes as long. One that
 * waits may do so for children that work at the same time.
 */
export function keepsOneCpu({ seconds, resources }: Usage): boolean {
  if (resources === null) return false
  const busy = (resources.user + resources.system) / seconds
  return busy > 0.9 && busy < 1.05
}
