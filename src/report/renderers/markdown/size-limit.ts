/** How long a text may be, in the unit its receiver counts. */
export interface SizeLimit {
  readonly unit: 'characters' | 'bytes'
  readonly max: number
}

/** Of a comment on GitHub. */
export const commentLimit: SizeLimit = { unit: 'characters', max: 65_536 }

/** Of a check run's summary. GitHub speaks of characters; that many bytes are never more. */
export const checkLimit: SizeLimit = { unit: 'bytes', max: 65_535 }

/** Of a job's summary, per step. */
export const summaryLimit: SizeLimit = { unit: 'bytes', max: 1024 * 1024 }

/** Characters are counted as UTF-16 does, which is never less than their number. */
export function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'characters' ? text.length : Buffer.byteLength(text)
}
