import type { NoCounter, NotCounted } from '../../model/index.ts'
import { called } from './listed.ts'
import { formatPercent } from './percent.ts'

/** A clause such as `valgrind is not installed`. */
export function noCounterText(why: NoCounter): string {
  switch (why.kind) {
    case 'missing':
      return 'valgrind is not installed, and no counter of the processor can be read'
    case 'arms':
      return 'they are counted under the Node.js on PATH, and `arms` has runtimes of its own'
    case 'too-old':
      return `valgrind ${why.version} is too old`
    case 'broken':
      return `valgrind does not start: ${withoutStop(why.reason)}`
  }
}

/** Sentences. */
export function noCounterRemedy(why: NoCounter): string {
  switch (why.kind) {
    case 'missing':
      return 'Install it before this step: `sudo apt-get update && sudo apt-get install -y valgrind`.'
    case 'arms':
      return 'Compare runtimes by their time.'
    case 'too-old':
      return `Install version ${why.needed} or later, which Ubuntu has from 22.04 on.`
    case 'broken':
      return 'See that `valgrind --version` runs in a step before this one.'
  }
}

/** A clause on benchmarks, such as `counts of one version differ by 2 %`. */
export function notCountedText(why: NotCounted): string {
  switch (why.kind) {
    case 'missing':
    case 'arms':
    case 'too-old':
    case 'broken':
      return `${noCounterText(why)}. ${noCounterRemedy(why).replace(/\.$/, '')}`
    case 'clock':
      return 'each mostly waits, or runs until a time is up, so that a count would be one of the clock. Have it do a fixed amount of work'
    case 'unsteady':
      return `counts of one version differ by up to ${formatPercent(why.spread)}. Look for chance in what runs, such as random data, hash seeds or threads; a command that starts Node.js needs \`node --predictable --single-threaded --hash-seed=1 --random-seed=1\``
    case 'failed':
      return `it failed while it was counted: ${withoutStop(why.reason)}`
    case 'kind-of-suite':
      return 'only benchmark files and commands can be counted'
    case 'cut':
      return 'the time was up. Raise `max-time`, or choose fewer benchmarks with `only` or rules'
  }
}

function withoutStop(text: string): string {
  return called(text).replace(/\.$/, '')
}
