import { mean } from 'simple-statistics'
import type { Measured } from '../../../model/index.ts'
import type { Usage } from './launcher.ts'
import type { StartUp } from './start-up.ts'

/**
 * What a version's runs of one round come to, without the start of the shell.
 *
 * A time that cannot be told from that is left out, which makes the benchmark unstable.
 *
 * @param usages at least one
 */
export function commandFigures(usages: readonly Usage[], startUp: StartUp): Measured {
  const seconds = trimmedMean(usages.map((usage) => usage.seconds)) - startUp.seconds
  const time = seconds > startUp.seconds * leastShare ? { time: seconds } : {}
  const resources = usages.map((usage) => usage.resources).filter((each) => each !== null)
  if (resources.length < usages.length) return time
  const user = trimmedMean(resources.map((each) => each.user)) - startUp.user
  const system = trimmedMean(resources.map((each) => each.system)) - startUp.system
  return {
    ...time,
    // The system counts both together exactly, and what part of it is whose by samples.
    ...(user + system > 0 && { cpu: user + system }),
    user: Math.max(0, user),
    system: Math.max(0, system),
    rss: mean(resources.map(({ rss }) => rss)),
  }
}

/** The least share of the shell's start that counts: one start differs from the next by less. */
const leastShare = 0.1

/** The mean without the slowest tenth, as with slices: something else got in the way of those runs. */
function trimmedMean(values: readonly number[]): number {
  const kept = values.length - Math.floor(values.length / 10)
  return mean(values.toSorted((a, b) => a - b).slice(0, kept))
}
