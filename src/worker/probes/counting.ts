import type { Steps } from '../steps.ts'
import type { Probe } from './probe.ts'

/** A loop of one's own as a probe, which counts what it has run. */
export function countingProbe({
  finish = nothing,
  run,
  ...traits
}: Pick<Probe, 'hooked' | 'asynchronous' | 'run'> & {
  readonly finish?: () => Steps<void>
}): Probe {
  let iterations = 0
  return {
    ...traits,
    finish,
    get iterations() {
      return iterations
    },
    run(count) {
      iterations += count
      return run(count)
    },
  }
}

function* nothing(): Steps<void> {}
