import type { Notice } from '../model/index.ts'
import type { ArtifactUpload } from '../platform/artifacts/upload.ts'

/** Where a page can be seen, and what kept it from being seen. */
export interface UploadedPage {
  /** Null where there is none. */
  readonly url: string | null
  readonly warnings: readonly Notice[]
}

/** @param upload null where the runner has no place for artifacts */
export async function uploadPage(
  path: string | null,
  upload: ArtifactUpload | null,
): Promise<UploadedPage> {
  if (path === null || upload === null) return { url: null, warnings: [] }
  const answer = await upload(path)
  return answer.kind === 'ok'
    ? { url: answer.value, warnings: [] }
    : { url: null, warnings: [{ code: 'page-not-uploaded', reason: answer.message }] }
}
