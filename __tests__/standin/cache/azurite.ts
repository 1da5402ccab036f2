import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import {
  type BlockBlobClient,
  BlobSASPermissions,
  ContainerClient,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'

/** Blobs in a real Azurite, which keeps them in memory. */
export interface Blobs {
  /** An address that opens the blob to whoever has it. */
  signed(blob: string, purpose: 'upload' | 'download'): Promise<string>
  read(blob: string): Promise<Buffer>
  /** Overwrites whatever is there. */
  write(blob: string, content: Buffer): Promise<void>
  close(): Promise<void>
}

const account = 'caches'
const container = 'entries'
const validMs = 60 * 60_000

/**
 * @param azureHost addresses as Azure has them, `caches.blob.core.windows.net`, for clients that treat those
 *   differently; such a client has to be started with `azure-host.ts`
 */
export async function startAzurite(azureHost: boolean): Promise<Blobs> {
  const key = randomBytes(64).toString('base64')
  const { child, url } = await start(key)
  const credential = new StorageSharedKeyCredential(account, key)
  const entries = new ContainerClient(`${url}/${account}/${container}`, credential)
  await entries.create()
  // The signature covers names alone, so that it holds for both forms of the address.
  const asAzure = `http://${account}.blob.core.windows.net:${new URL(url).port}`
  const blobOf = (name: string): BlockBlobClient => entries.getBlockBlobClient(name)
  return {
    async signed(blob, purpose) {
      const permissions = BlobSASPermissions.parse(purpose === 'upload' ? 'cw' : 'r')
      const expiresOn = new Date(Date.now() + validMs)
      const plain = await blobOf(blob).generateSasUrl({ permissions, expiresOn })
      return azureHost ? plain.replace(`${url}/${account}`, asAzure) : plain
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
  const program = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
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
