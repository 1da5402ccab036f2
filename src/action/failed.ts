import * as core from '@actions/core'
import { errorCode, GateError, Interrupted } from '../errors.ts'

/** Fails the job for what was thrown, and says why. @returns the exit code */
export function failed(error: unknown): number {
  if (error instanceof Interrupted) core.setFailed(`${error.message}, before anything was measured`)
  else if (error instanceof GateError)
    core.setFailed(`[${error.code}] ${error.message}\n${error.remedy}`)
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return errorCode(error)
}
