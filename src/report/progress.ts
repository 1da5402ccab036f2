import { count, grouped } from './words/count.ts'
import { formatDuration } from './words/duration.ts'
import { displayName } from './text/display-name.ts'
import { logText } from './text/log-text.ts'
import { shorten } from './text/shorten.ts'
import { textWidth } from './text/text-width.ts'

/** What the gate is doing. */
export type Progress =
  | {
      readonly stage: 'prepare'
      /** What is being prepared: a version's label, hostile text. */
      readonly subject: string
      readonly elapsedSeconds: number
    }
  | {
      /** `look` is for what their benchmarks run. */
      readonly stage: 'read' | 'look'
      /** Suites that are read, or looked at, in all versions. */
      readonly read: number
      readonly suites: number
      readonly noun: 'file' | 'suite'
      readonly elapsedSeconds: number
      readonly secondsLeft: number
    }
  | {
      /** Why benchmarks are slower. */
      readonly stage: 'why'
      readonly benchmarks: number
      readonly elapsedSeconds: number
      readonly secondsLeft: number
    }
  | {
      readonly stage: 'screen' | 'confirm'
      readonly settled: number
      readonly benchmarks: number
      readonly rounds: number
      readonly elapsedSeconds: number
      /** Null while nothing can be said yet. */
      readonly secondsLeft: number | null
      /** Names of the benchmarks under suspicion, the most suspicious first: hostile text. */
      readonly candidates: readonly string[]
    }

/** The progress as one line at most `width` wide; what matters least gives way first. */
export function renderProgress(progress: Progress, width: number): string {
  if (progress.stage === 'prepare') {
    return shorten(
      `preparing ${logText(withShortCommits(progress.subject))}  ${formatDuration(progress.elapsedSeconds)}`,
      width,
    )
  }
  if ('read' in progress) {
    const { read, suites, noun } = progress
    const verb = progress.stage === 'read' ? 'reading' : 'looking at what runs in'
    const core = `${verb} ${grouped(read)} of ${count(suites, noun)}`
    return shorten(joined(core, timing(progress), width), width)
  }
  if (progress.stage === 'why') {
    const core = `finding out why ${count(progress.benchmarks, 'benchmark')} got slower`
    return shorten(joined(core, timing(progress), width), width)
  }
  const { settled, benchmarks } = progress
  const core = `${stages[progress.stage]}  ${grouped(settled)} of ${grouped(benchmarks)} settled`
  const details = [timing(progress), count(progress.rounds, 'round')]
  const fixed = details.reduce((line, detail) => joined(line, detail, width), core)
  return shorten(withCandidates(fixed, progress.candidates, width), width)
}

function withShortCommits(text: string): string {
  return text.replace(/\b([0-9a-f]{7})[0-9a-f]{33,57}\b/g, '$1')
}

const stages = { screen: 'screening', confirm: 'confirming' } as const

function timing({
  elapsedSeconds,
  secondsLeft,
}: Exclude<Progress, { readonly stage: 'prepare' }>): string {
  const left =
    secondsLeft === null ? '' : `, at most ${formatDuration(Math.ceil(secondsLeft))} left`
  return `${formatDuration(elapsedSeconds)}${left}`
}

function joined(line: string, detail: string, width: number): string {
  const longer = `${line}  ${detail}`
  return textWidth(longer) <= width ? longer : line
}

// As many names as there is room for, and the number of the others.
function withCandidates(line: string, candidates: readonly string[], width: number): string {
  for (let named = Math.min(3, candidates.length); named >= 0; named -= 1) {
    const names = candidates.slice(0, named).map((name) => logText(displayName(name, 24)))
    const others = candidates.length - named
    const more = others === 0 ? [] : [named === 0 ? `${others} suspects` : `${others} more`]
    const list = [...names, ...more].join(', ')
    const longer = list === '' ? line : `${line}  ${named === 0 ? '' : 'suspects: '}${list}`
    if (textWidth(longer) <= width) return longer
  }
  return line
}
