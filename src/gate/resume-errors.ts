/** Why a run cannot go on from the rounds of an earlier one. */
import { GateError } from '../errors.ts'

export function nothingToResume(path: string): GateError {
  return new GateError(
    'nothing-to-resume',
    `no rounds of an earlier run are left in ${path}`,
    'Leave `--resume` out. A run that comes to its end leaves none.',
  )
}

export const unknownKey =
  'they were written with another key than this run has (BENCHGATE_KEY; without it, one of the user on this machine)'

export function signedByAnother(path: string): GateError {
  return new GateError(
    'rounds-not-signed',
    `the rounds in ${path} are not believed: ${unknownKey}`,
    'Set BENCHGATE_KEY to the same secret in both runs, or leave `--resume` out to start anew.',
  )
}

export function measuredOfAnother(path: string, others: readonly string[]): GateError {
  return new GateError(
    'resumes-another-run',
    `the rounds in ${path} were measured of ${others.join(', ')}`,
    'Ask for the same run as before, or leave `--resume` out to start anew.',
  )
}

export function resumedAlready(path: string): GateError {
  return new GateError(
    'resumed-already',
    `another run that is still alive writes its rounds to ${path}`,
    'Wait for its end, or stop it.',
  )
}
