/** How long a text may be, in the unit its receiver counts. */
export interface SizeLimit {
  readonly unit: 'characters' | 'bytes'
  readonly max: number
}

/** How long a comment on GitHub may be. */
export const commentLimit: SizeLimit = { unit: 'characters', max: 65_536 }

/** How long a check run's summary may be. GitHub speaks of characters; that many bytes are never more. */
export const checkLimit: SizeLimit = { unit: 'bytes', max: 65_535 }

/** How long a step's part of the job's summary may be. */
export const summaryLimit: SizeLimit = { unit: 'bytes', max: 1024 * 1024 }

/** Characters are counted as UTF-16 does, which is never less than their number. */
export function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'characters' ? text.length : Buffer.byteLength(text)
}
