import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Header, type HeaderData } from 'tar'
import { emptyDirectory } from '../prepare/repository.ts'

/** A member as anybody could write it, also one that no archiver would. */
export interface HandMade extends HeaderData {
  readonly content?: string | Buffer
}

/** An archive of exactly these members, as its bytes; nothing is checked or changed. */
export function tarOf(members: readonly HandMade[]): Buffer {
  const blocks = members.flatMap(({ content = '', ...data }) => {
    const bytes = Buffer.from(content)
    const header = new Header({ mode: 0o644, type: 'File', size: bytes.length, ...data })
    header.encode()
    if (header.block === undefined) throw new Error('no header')
    return [header.block, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

export function archiveOf(members: readonly HandMade[]): string {
  return archiveFile(gzipSync(tarOf(members)))
}

export function archiveFile(bytes: Buffer): string {
  const path = join(emptyDirectory(), 'archive')
  writeFileSync(path, bytes)
  return path
}
