/** What can be wrong with the service while it runs. */
export type Trouble =
  | 'none'
  /** Every call is answered with a server's error. */
  | 'failing'
  /** Every call is answered with too many requests. */
  | 'limiting'
  /** Every connection is cut. */
  | 'resetting'
  /** Calls are taken and never answered. */
  | 'silent'
  /** Saving is denied, though the job's token says that it may. */
  | 'denying writes'
  /** Calls are answered; a download is cut in the middle. */
  | 'cutting downloads'
  /** Calls are answered; a download stands still in the middle. */
  | 'stalling downloads'

/** Where downloads are led that are to fail. */
export const spoiledPath = '/spoiled/'

export function spoilsDownloads(trouble: Trouble): boolean {
  return trouble === 'cutting downloads' || trouble === 'stalling downloads'
}
