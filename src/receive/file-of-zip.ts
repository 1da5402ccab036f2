import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { GateError } from '../errors.ts'
import type { FaultFacts } from '../model/index.ts'

/** What a file of a zip may be at most. */
export interface ZipLimits {
  /** The size of the file, inflated. */
  readonly bytes: number
  /** How many files and directories the zip lists. */
  readonly entries: number
}

/**
 * One file out of a zip that anybody may have made, read in memory: nothing is written anywhere. The inflating ends at
 * the first chunk beyond what the zip says or the limit allows.
 *
 * @param name the whole path within the zip; it has to be there exactly once
 * @throws GateError `artifact-damaged`, `artifact-unexpected` or `artifact-too-large`
 */
export async function fileOfZip(
  archive: Uint8Array,
  name: string,
  limits: ZipLimits,
): Promise<Uint8Array> {
  const zip = await opened(archive)
  const entry = await onlyEntry(zip, name, limits.entries)
  if (entry.uncompressedSize > limits.bytes) throw tooLarge(name, entry.uncompressedSize, limits)
  if (!entry.canDecodeFileData()) throw unexpected({ why: 'packing', file: name })
  return content(zip, entry, limits)
}

async function opened(archive: Uint8Array): Promise<ZipFile> {
  const { buffer, byteOffset, byteLength } = archive
  try {
    return await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength))
  } catch (cause) {
    throw damaged(cause)
  }
}

/** All names are read first, so that none can stand there twice; yauzl refuses those that climb out of the zip. */
async function onlyEntry(zip: ZipFile, name: string, most: number): Promise<Entry> {
  if (zip.entryCount > most) throw unexpected({ why: 'many-files', count: zip.entryCount, most })
  const found = (await entries(zip)).filter(({ fileName }) => fileName === name)
  const [entry] = found
  if (entry === undefined) throw unexpected({ why: 'no-file', file: name })
  if (found.length > 1) throw unexpected({ why: 'repeated', file: name, count: found.length })
  return entry
}

async function entries(zip: ZipFile): Promise<Entry[]> {
  const all: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) all.push(entry)
  } catch (cause) {
    throw damaged(cause)
  }
  return all
}

/** Counted again by ourselves, and held against the checksum, which yauzl does not do. */
async function content(zip: ZipFile, entry: Entry, limits: ZipLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      size += chunk.length
      if (size > limits.bytes) throw tooLarge(entry.fileName, size, limits)
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof GateError ? cause : damaged(cause)
  }
  const whole = Buffer.concat(chunks, size)
  if (crc32(whole) !== entry.crc32) throw damaged(new Error('the checksum is another'))
  return whole
}

function tooLarge(file: string, bytes: number, { bytes: most }: ZipLimits): GateError {
  return new GateError({ code: 'artifact-too-large', file, bytes, most })
}

function unexpected(facts: FaultFacts['artifact-unexpected']): GateError {
  return new GateError({ code: 'artifact-unexpected', ...facts })
}

function damaged(cause: unknown): GateError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new GateError({ code: 'artifact-damaged', reason }, { cause })
}
