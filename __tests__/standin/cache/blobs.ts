/** Where the archives of entries are kept, as Azure's blob storage keeps them. */
export interface Blobs {
  /** An address that opens the blob to whoever has it. */
  signed(blob: string, purpose: Purpose): Promise<string>
  read(blob: string): Promise<Buffer>
  /** Overwrites whatever is there. */
  write(blob: string, content: Buffer): Promise<void>
  close(): Promise<void>
}

export type Purpose = 'upload' | 'download'

/** The storage account, which is a part of each address. */
export const account = 'caches'
export const container = 'entries'

/**
 * @param origin where the storage listens
 * @param azureHost as Azure has it, `caches.blob.core.windows.net`, for clients that treat such addresses differently;
 *   such a client has to be started with `azure-host.ts`
 * @returns the address of the account's containers, without a slash at its end
 */
export function addressOf(origin: string, azureHost: boolean): string {
  return azureHost
    ? `http://${account}.blob.core.windows.net:${new URL(origin).port}`
    : `${origin}/${account}`
}
