import type { CommandDefinition } from '../../../model/index.ts'
import type { Finished } from '../../../platform/ports.ts'
import { lastLines, shownLines } from '../../last-lines.ts'
import { temporaryIn, type Housed } from '../../own-temporary.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import { invocation, type Shell } from './invocation.ts'
import type { Launcher, Usage } from './launcher.ts'

export interface Line {
  /** What it is to the user: `run`, `prepare`, `cleanup`. */
  readonly role: string
  readonly text: string
  readonly shell: Shell
  readonly failures: CommandDefinition['failures']
}

export interface LineConditions {
  readonly launch: Launcher
  readonly timeoutSeconds: number
  readonly cpus: readonly number[] | null
  /** Ends it: then nobody wants to know any more. */
  readonly signal: AbortSignal
  readonly os: string
  /** Takes the whole of what it writes. */
  readonly outputFile?: string | undefined
}

export type RanLine =
  | { readonly kind: 'ran'; readonly usage: Usage }
  | LineFailure
  | { readonly kind: 'cut' }

export interface LineFailure {
  readonly kind: 'failed'
  readonly arm: string
  readonly message: string
  /** A signal ended it: that can be the machine's doing. */
  readonly died: boolean
  /** The code with which it ended by itself; null where a signal or the time limit ended it. */
  readonly exitCode: number | null
}

/** Runs one line in the directory of an arm's version. */
export async function runLine(
  { role, text, shell, failures }: Line,
  { label: arm, directory: cwd, temporary }: Housed<Pick<RunnableArm, 'label' | 'directory'>>,
  { launch, timeoutSeconds, cpus, signal, os, outputFile }: LineConditions,
): Promise<RanLine> {
  if (signal.aborted) return { kind: 'cut' }
  const command = invocation(text, shell, os)
  const about = `\`${role}\` (${firstLine(text)})`
  if (command === null)
    return { kind: 'failed', arm, message: `${about} ${unreadable}`, died: false, exitCode: null }
  const timeout = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000))
  const ended = AbortSignal.any([signal, timeout])
  const env = temporaryIn(temporary)
  const run = await launch(command, { cwd, env, cpus, signal: ended, outputFile })
  if (signal.aborted) return { kind: 'cut' }
  if (timeout.aborted && run.exitCode === null) {
    const message = `${about} did not end within ${timeoutSeconds} s${tail(run)}`
    return { kind: 'failed', arm, message, died: false, exitCode: null }
  }
  const how = howItFailed(run, failures)
  if (how === null) return { kind: 'ran', usage: run.usage }
  const { exitCode } = run
  const message = `${about} ${how}${tail(run)}`
  return { kind: 'failed', arm, message, died: exitCode === null, exitCode }
}

/** Lines around the command may be shell lines also where it is none. */
export function helpingLine(
  role: string,
  text: string,
  { shell }: Pick<CommandDefinition, 'shell'>,
): Line {
  return { role, text, shell: shell === false ? true : shell, failures: 'stop' }
}

/** A script has many, and what it wrote is to stand below the message. */
function firstLine(text: string): string {
  const [first = '', ...more] = text.trim().split('\n')
  return more.length === 0 ? first : `${first} …`
}

const unreadable = 'holds no program, or a quote that is not closed'

function howItFailed(
  { exitCode, signal }: Finished,
  failures: CommandDefinition['failures'],
): string | null {
  if (exitCode === null) return `was ended by ${signal}`
  const isFine =
    exitCode === 0 || failures === 'ignore' || (failures !== 'stop' && failures.includes(exitCode))
  if (exitCode === 127 && !isFine) return 'ended with exit code 127: something in it was not found'
  return isFine ? null : `ended with exit code ${exitCode}`
}

/** How many lines are shown of a stream, where there is more of both than is shown. */
const shownOutput = 3

/** The last lines that it wrote, each stream by itself. */
function tail({ stdout, stderr }: Finished): string {
  const output = lastLines(stdout, shownLines)
  const errors = lastLines(stderr, shownLines - Math.min(output.length, shownOutput))
  const room = shownLines - errors.length
  return [...(room > 0 ? output.slice(-room) : []), ...errors].map((line) => `\n${line}`).join('')
}
