import { crc32, deflateRawSync } from 'node:zlib'

/** A file within a zip, and what the zip says of it where that is not the truth. */
export interface ZippedFile {
  readonly name: string
  readonly data: Uint8Array | string
  readonly stored?: boolean
  readonly saysSize?: number
  readonly saysPacked?: number
  readonly saysChecksum?: number
  readonly saysMethod?: number
  readonly saysOffset?: number
  readonly flags?: number
  /** Of the central directory. */
  readonly extra?: Uint8Array
}

/** What the end of the zip says, where that is not the truth. */
export interface ZipEnd {
  readonly entryCount?: number
  readonly directoryOffset?: number
  readonly comment?: Uint8Array
  /** Entries that a zip64 end of it claims there are. */
  readonly zip64EntryCount?: bigint
}

/** A zip by the letter of its description, or with lies in it, which no library would write. */
export function zipOf(files: readonly ZippedFile[], end: ZipEnd = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const content = packed(file)
    const said = common(file, content.length)
    const local = Buffer.concat([localStart, said, lengths(name.length, 0), name, content])
    directory.push(directoryPart(file, name, said, offset))
    parts.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const at = end.directoryOffset ?? offset
  return Buffer.concat([...parts, listed, endPart(files.length, listed.length, at, offset, end)])
}

/** The extra field by which a name in UTF-8 takes the place of the one in the header. */
export function unicodeName(header: string, name: string): Uint8Array {
  const text = Buffer.from(name)
  const field = Buffer.alloc(9)
  field.writeUInt16LE(0x7075, 0)
  field.writeUInt16LE(5 + text.length, 2)
  field.writeUInt8(1, 4)
  field.writeUInt32LE(crc32(header), 5)
  return Buffer.concat([field, text])
}

/** The extra field with the sizes and the offset that did not fit into 32 bits. */
export function zip64Sizes(...sizes: readonly bigint[]): Uint8Array {
  const field = Buffer.alloc(4 + 8 * sizes.length)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8 * sizes.length, 2)
  for (const [i, size] of sizes.entries()) field.writeBigUInt64LE(size, 4 + 8 * i)
  return field
}

function packed({ data, stored = false }: ZippedFile): Buffer {
  const bytes = Buffer.from(data)
  return stored ? bytes : deflateRawSync(bytes, { level: 9 })
}

const localStart = Buffer.from([0x50, 0x4b, 3, 4, 20, 0])
const directoryStart = Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0])

/** Flags, method, time, checksum and both sizes, which stand in both headers in this order. */
function common(file: ZippedFile, packedSize: number): Buffer {
  const bytes = Buffer.from(file.data)
  const header = Buffer.alloc(20)
  header.writeUInt16LE(file.flags ?? 0, 0)
  header.writeUInt16LE(file.saysMethod ?? (file.stored === true ? 0 : 8), 2)
  header.writeUInt32LE(file.saysChecksum ?? crc32(bytes), 8)
  header.writeUInt32LE(file.saysPacked ?? packedSize, 12)
  header.writeUInt32LE(file.saysSize ?? bytes.length, 16)
  return header
}

function lengths(name: number, extra: number): Buffer {
  const field = Buffer.alloc(4)
  field.writeUInt16LE(name, 0)
  field.writeUInt16LE(extra, 2)
  return field
}

function directoryPart(file: ZippedFile, name: Buffer, said: Buffer, offset: number): Buffer {
  const extra = file.extra ?? new Uint8Array()
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(file.saysOffset ?? offset, 10)
  return Buffer.concat([
    directoryStart,
    said,
    lengths(name.length, extra.length),
    rest,
    name,
    extra,
  ])
}

function endPart(
  files: number,
  directorySize: number,
  directoryOffset: number,
  zip64At: number,
  { entryCount = files, comment = new Uint8Array(), zip64EntryCount }: ZipEnd,
): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entryCount & 0xffff, 8)
  end.writeUInt16LE(entryCount & 0xffff, 10)
  end.writeUInt32LE(directorySize, 12)
  end.writeUInt32LE(directoryOffset, 16)
  end.writeUInt16LE(comment.length, 20)
  const before =
    zip64EntryCount === undefined
      ? []
      : [zip64End(zip64EntryCount, directoryOffset, zip64At + directorySize)]
  return Buffer.concat([...before, end, comment])
}

function zip64End(entryCount: bigint, directoryOffset: number, at: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(entryCount, 24)
  record.writeBigUInt64LE(entryCount, 32)
  record.writeBigUInt64LE(BigInt(directoryOffset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
