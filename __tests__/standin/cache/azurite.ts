import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  type BlockBlobClient,
  BlobSASPermissions,
  ContainerClient,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { frameworksModules } from '../../frameworks/installed.ts'
import { account, addressOf, type Blobs, container } from './blobs.ts'

const validMs = 60 * 60_000

/** Starts a real Azurite, which keeps its blobs in memory. */
export async function startAzurite(azureHost: boolean): Promise<Blobs> {
  const key = randomBytes(64).toString('base64')
  const { child, url } = await start(key)
  const credential = new StorageSharedKeyCredential(account, key)
  const entries = new ContainerClient(`${addressOf(url, false)}/${container}`, credential)
  await entries.create()
  const blobOf = (name: string): BlockBlobClient => entries.getBlockBlobClient(name)
  return {
    async signed(blob, purpose) {
      const permissions = BlobSASPermissions.parse(purpose === 'upload' ? 'cw' : 'r')
      const expiresOn = new Date(Date.now() + validMs)
      const plain = await blobOf(blob).generateSasUrl({ permissions, expiresOn })
      // The signature covers names alone, so that it holds for both forms of the address.
      return plain.replace(addressOf(url, false), addressOf(url, azureHost))
    },
    read: (blob) => blobOf(blob).downloadToBuffer(),
    async write(blob, content) {
      await blobOf(blob).uploadData(content)
    },
    close: () => end(child),
  }
}

/** Resolves with its address when it listens. */
function start(key: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const program = join(frameworksModules, 'azurite/dist/src/blob/main.js')
  const options =
    '--blobPort 0 --silent --inMemoryPersistence --skipApiVersionCheck --disableTelemetry'
  const child = spawn(process.execPath, [program, ...options.split(' ')], {
    cwd: tmpdir(),
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`azurite ended with ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /successfully listens on (\S+)/.exec(line)?.[1]
      if (url !== undefined) resolve({ child, url })
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((resolve) => {
    child.once('close', resolve)
    child.kill('SIGKILL')
  })
}
