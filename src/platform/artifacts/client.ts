/**
 * Entry of the process that uploads a file as an artifact of the run: `node client.js FILE`. It tells what became
 * of it in a line of JSON on file descriptor 3.
 *
 * A process, and not a call: the library tries for minutes where the service does not answer, and cannot be stopped. The
 * file is not packed, so that a browser shows it, and is called as it is.
 */
import { writeSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import type { ArtifactMessage } from './message.ts'

const reportChannel = 3

function tell(message: ArtifactMessage): void {
  writeSync(reportChannel, `${JSON.stringify(message)}\n`)
}

async function upload(path: string): Promise<ArtifactMessage> {
  const options = { skipArchive: true }
  const client = new DefaultArtifactClient()
  try {
    const { id } = await client.uploadArtifact(basename(path), [path], dirname(path), options)
    return id === undefined
      ? { kind: 'failed', reason: 'the service did not tell where it is' }
      : { kind: 'uploaded', id }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

tell(await upload(process.argv[2] ?? ''))
// Timers of the library would keep it.
process.stdout.write('', () => process.exit())
