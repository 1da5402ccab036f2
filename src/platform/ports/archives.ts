/** Compressed archives of directories. What the file system answers, such as that it is full, is thrown as it is. */
export interface Archives {
  pack(request: PackRequest): Promise<Packed>
  /** The text of the archive's first member, if that is a file called `path` of at most `mostBytes`. */
  readFirst(archive: string, path: string, mostBytes: number): Promise<FirstMember>
  /** Writes the members below `into`, which is made where it is missing; refused, it leaves some of them there. */
  unpack(request: UnpackRequest): Promise<Unpacked>
}

export interface PackRequest {
  readonly directory: string
  readonly archive: string
  /** A text that becomes the archive's first member; null for none. */
  readonly first: { readonly path: string; readonly text: string } | null
  readonly limits: ArchiveLimits
  readonly sieve: Sieve
}

export interface UnpackRequest {
  readonly archive: string
  readonly into: string
  readonly limits: ArchiveLimits
  readonly sieve: Sieve
}

/** In bytes; of the file, and of all that is in it. */
export interface ArchiveLimits {
  readonly packed: number
  readonly unpacked: number
}

/** Asked of every member, in their order; a refusal, in words, is one of the whole archive. */
export type Sieve = (
  member: Member,
) => { readonly kind: 'take' } | { readonly kind: 'skip' } | ArchiveRefused

/** Where it was made by somebody else, all of it is hostile. */
export interface Member {
  /** As written there, with forward slashes and without one at its end. */
  readonly path: string
  readonly kind: 'file' | 'directory' | 'symbolic-link' | 'hard-link' | 'other'
  /** Where a link points, as written; empty for what is no link. */
  readonly target: string
}

export type Packed = { readonly kind: 'packed'; readonly bytes: number } | ArchiveRefused

export type Unpacked = { readonly kind: 'unpacked' } | ArchiveRefused

export type FirstMember = { readonly kind: 'read'; readonly text: string } | ArchiveRefused

/** Too large, damaged, or refused by the sieve. */
export interface ArchiveRefused {
  readonly kind: 'refused'
  /** A sentence without a full stop. */
  readonly reason: string
}
