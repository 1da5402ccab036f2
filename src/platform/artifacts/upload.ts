import { dirname } from 'node:path'
import { setTimeout } from 'node:timers'
import { artifactMessage, type ArtifactMessage } from './message.ts'
import type { Answer, Ports } from '../ports.ts'

/** The run whose artifact a file becomes. */
export interface ArtifactTarget {
  /** The page of the run. */
  readonly runUrl: string
  /** The runner's, with the service's address and token. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The program that talks to the service: `artifactClientPath` of the entry. */
  readonly clientPath: string
  /** How long it may take; a minute if left out. */
  readonly seconds?: number
}

/** @returns the address of the artifact */
export type ArtifactUpload = (path: string) => Promise<Answer<string>>

/**
 * Uploads single files as artifacts of this run, as they are and under their own names, by the real client in a process of
 * its own. Null where the runner tells of no service for artifacts.
 */
export function artifactUpload(
  { runUrl, environment, clientPath, seconds = 60 }: ArtifactTarget,
  { processes }: Pick<Ports, 'processes'>,
): ArtifactUpload | null {
  const { ACTIONS_RESULTS_URL = '', ACTIONS_RUNTIME_TOKEN = '' } = environment
  if (ACTIONS_RESULTS_URL === '' || ACTIONS_RUNTIME_TOKEN === '') return null
  const service = { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN }
  return async (path) => {
    const options = { cwd: dirname(path), env: service }
    const child = processes.spawn(process.execPath, [clientPath, path], options)
    let isLate = false
    const patience = setTimeout(() => {
      isLate = true
      child.kill()
    }, seconds * 1000)
    let said: ArtifactMessage | null = null
    for await (const line of child.messages) said = artifactMessage.parse(JSON.parse(line))
    const { exitCode, signal, stderr } = await child.finished
    clearTimeout(patience)
    if (said?.kind === 'uploaded') return { kind: 'ok', value: `${runUrl}/artifacts/${said.id}` }
    if (said !== null) return refused(said.reason)
    if (isLate) return refused(`the service took longer than ${seconds} s`)
    return refused(stderr.trim() || `the upload ended with ${signal ?? exitCode}`)
  }
}

function refused(message: string): Answer<never> {
  return { kind: 'refused', status: null, message }
}
