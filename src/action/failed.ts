import * as core from '@actions/core'
import { errorCode, GateError, Interrupted } from '../errors.ts'
import { faultText } from '../report/index.ts'

/** Fails the job for what was thrown, and says why. @returns the exit code */
export function failed(error: unknown): number {
  if (error instanceof Interrupted) core.setFailed(`${error.message}, before anything was measured`)
  else if (error instanceof GateError) core.setFailed(faultText(error.fault))
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return errorCode(error)
}
